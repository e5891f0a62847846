/** All words of a language stand in locales: none in code, as far as can be told. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifestWords } from '../../../scripts/browser-messages.ts';

/** Where words stand that are not ours to translate. */
const others = [
  // What Microsoft's pages say, and what they call their parts.
  'lib/detect/rules/',
  'lib/page/read/quoted.ts',
  'lib/page/read/sign-in-error.ts',
  'lib/page/show/find-target.ts',
  'lib/page/sketch/words.ts',
  'lib/facts/page-targets.ts',
  // What people call the columns and roles of their lists, and the letters by which an encoding is told.
  'lib/contacts/header-words.ts',
  'lib/contacts/list-encoding.ts',
  'lib/contacts/cloud-names.ts',
  'lib/contacts/roles.ts',
  'lib/text/decode.ts',
  // What stands around numbers in what people bring, what sign-in pages call their ids, and mail programs their lines.
  'lib/recognize/codes.ts',
  'lib/recognize/error-details.ts',
  'lib/recognize/mail/',
  // Signs that look alike, and what pages say while they are loading.
  'lib/recognize/picture/likeness.ts',
  'lib/recognize/picture/picture-texts.ts',
  // A sign that is typed for a hyphen.
  'lib/handover/share-code.ts',
];

const sources = globSync('{lib,components,entrypoints}/**/*.{ts,tsx,html}').map((file) => {
  const path = file.replaceAll('\\', '/');
  return { path, code: withoutComments(readFileSync(file, 'utf8')) };
});

/** The code with its lines, without what is said about it. A `//` in an address isn't a comment. */
function withoutComments(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|[^:'"`/])\/\/.*$/gm, '$1');
}

/** The lines of the sources in which a pattern is found: `<file>:<line>: <what>`. */
const places = (pattern: RegExp, of = sources) =>
  of.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line, index) => {
      const found = pattern.exec(line);
      return found ? [`${path}:${index + 1}: ${found[0]}`] : [];
    }),
  );

it('no letters but those of English stand in code', () => {
  const ours = sources.filter(({ path }) => !others.some((other) => path.startsWith(other)));
  expect(sources.length).toBeGreaterThan(200);
  expect(places(/[^\P{L}A-Za-z]+/u, ours)).toEqual([]);
});

it('every exception is one', () => {
  const spoken = places(/[^\P{L}A-Za-z]/u);
  expect(others.filter((other) => !spoken.some((place) => place.startsWith(other)))).toEqual([]);
});

it('views say nothing of their own', () => {
  const views = sources.filter(({ path }) => /\.(?:tsx|html)$/.test(path));
  const texts = places(/<[a-z][\w-]*(?:\s[^<>]*)?>[^<>{}]*[A-Za-z]{2}[^<>{}]*<\//, views);
  // Until the words have been loaded, a page is called by the extension's name.
  const { extensionName } = manifestWords('en');
  expect(texts.filter((place) => !place.endsWith(`.html:7: <title>${extensionName}</`))).toEqual([]);
  expect(places(/\b(?:aria-label|aria-description|title|alt|placeholder)="[^"]*[A-Za-z]/, views)).toEqual([]);
});

it('sentences don’t stand in code as strings', () => {
  const ours = sources.filter(({ path }) => path.endsWith('.tsx'));
  // Four words and a full stop: what a person would read.
  const sentence = /(["'`])[A-Z][a-z’']+(?: [\w’',-]+){3,}[.!?]\1/;
  expect(places(sentence, ours)).toEqual([]);
});
