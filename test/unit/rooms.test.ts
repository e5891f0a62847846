/** The walls of the house: which room may import from which. README shows the same rooms to people. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, it } from 'vitest';

const tables = ['lib/facts', 'lib/text'];
/** No browser, no DOM, no Preact, no words: what runs in Node, in a worker and in a page alike. */
const core = [
  ...tables,
  ...['journey', 'detect', 'steps', 'guide', 'handover', 'contacts', 'policy', 'messages', 'recognize'].map(
    (room) => `lib/${room}`,
  ),
];
/** What is shown in an extension and on the web alike: the browser's API for extensions is out of its reach. */
const views = [...core, 'locales', 'locales/shape', 'lib/store', 'components/shared'];
/** The API for extensions, and what stands on it. */
const extension = ['lib/browser', 'lib/browser.ts'];

/** Room → the rooms that it may import from, beside itself. A room is the folder of the longest name that fits. */
const rooms: Record<string, readonly string[]> = {
  'lib/facts': [],
  'lib/text': [],
  'lib/journey': tables,
  'lib/detect': [...tables, 'lib/journey'],
  'lib/steps': [...tables, 'lib/journey', 'lib/detect'],
  'lib/recognize': [...tables, 'lib/journey', 'lib/detect'],
  'lib/guide': [...tables, 'lib/journey', 'lib/detect', 'lib/steps', 'locales/shape'],
  'lib/handover': [...tables, 'lib/journey', 'lib/detect', 'lib/steps', 'lib/guide', 'locales/shape'],
  'lib/contacts': [...tables, 'locales/shape'],
  'lib/policy': tables,
  'lib/messages': [...tables, 'lib/detect'],
  'lib/page': [...core, 'locales'],
  // Types alone: what a language must have for what the core knows. What the core says in words it is given.
  'locales/shape': core,
  locales: [...core, 'locales/shape'],
  'lib/browser.ts': [],
  'lib/store': core,
  'lib/browser': [...core, 'lib/store', 'lib/browser.ts'],
  'lib/background': [...core, 'lib/store', 'lib/browser', 'lib/browser.ts'],
  'components/shared': views,
  'components/guide': views,
  'components/handover': [...views, 'components/guide'],
  'components/recognize': [...views, 'components/guide'],
  'components/map': [...views, 'components/guide'],
  'components/popup': [
    ...views,
    ...extension,
    'components/guide',
    'components/handover',
    'components/map',
    'components/recognize',
  ],
  'components/contacts': [...views, ...extension],
  'components/settings': [...views, ...extension],
};

interface Import {
  file: string;
  line: number;
  /** The file that is imported, from the root of the repository. */
  of: string;
}

const sources = globSync('{lib,components,entrypoints,locales,web}/**/*.{ts,tsx}').map((file) =>
  file.replaceAll(sep, '/'),
);

/** Every import of a file of ours: of types too, for they tie rooms together as well. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(?:`|'|")(\.{1,2}\/[^'"`?]+)/g)].map((found) => ({
    file,
    line: text.slice(0, found.index).split('\n').length,
    of: normalize(join(dirname(file), found[1] ?? '')).replaceAll(sep, '/'),
  }));
}

const imports = sources.flatMap(importsOf);

/** Longest first, so that lib/browser.ts isn't taken for lib/browser. */
const names = Object.keys(rooms).sort((a, b) => b.length - a.length);
const roomOf = (file: string) =>
  names.find((room) => file === room || file.startsWith(`${room}/`)) ?? file.split('/')[0] ?? '';

it('every file stands in a room', () => {
  expect(sources.length).toBeGreaterThan(200);
  const known = new Set([...names, 'entrypoints', 'web']);
  expect(sources.filter((file) => !known.has(roomOf(file)))).toEqual([]);
});

it('no room imports from one that it may not', () => {
  const wrong = imports.flatMap(({ file, line, of }) => {
    const [from, to] = [roomOf(file), roomOf(of)];
    if (from === to || from === 'entrypoints' || from === 'web') return [];
    return rooms[from]?.includes(to) ? [] : [`${file}:${line} imports ${of}`];
  });
  expect(wrong).toEqual([]);
});

it('no file imports itself, by whatever way', () => {
  const of = new Map(sources.map((file) => [file, importsOf(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: Import[]): void => {
    const start = way.findIndex((step) => step.file === file);
    if (start >= 0) {
      const circle = way.slice(start);
      circles.push(circle.map((step) => `${step.file}:${step.line}`).join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const step of of.get(file) ?? []) visit(step.of, [...way, step]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});

it('nothing of an extension is reached from the web page, by whatever way', () => {
  const entries = sources.filter((file) => file.startsWith('web/'));
  const ways = new Map<string, string>(entries.map((file) => [file, file]));
  for (const [file, way] of ways)
    for (const { of } of sources.includes(file) ? importsOf(file) : [])
      if (!ways.has(of)) ways.set(of, `${way} → ${of}`);
  const onlyInExtensions = [...extension, 'lib/background', 'lib/page', 'entrypoints'];
  expect(entries.length).toBeGreaterThan(5);
  expect([...ways].filter(([file]) => onlyInExtensions.includes(roomOf(file))).map(([, way]) => way)).toEqual(
    [],
  );
});

it('no view is there twice', () => {
  const views = sources.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:function|const) ([A-Z]\w*[a-z]\w*)/gm),
    ].map(([, name]) => ({ file, name })),
  );
  const twice = views.filter(({ name, file }) =>
    views.some((other) => other.name === name && other.file !== file),
  );
  expect(views.length).toBeGreaterThan(100);
  expect(twice).toEqual([]);
});

it('README shows every room', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, tree = ''] = /```\n(entrypoints\/[\s\S]*?)```/.exec(readme) ?? [];
  const shown: string[] = [];
  let parent = '';
  for (const [, indent = '', name = ''] of tree.matchAll(/^( *)([\w.-]+\/?)/gm)) {
    if (indent === '') parent = name;
    shown.push(indent === '' ? name : `${parent}${name}`);
  }
  const wanted = [...names, 'entrypoints', 'web'].map((room) => (/\.\w+$/.test(room) ? room : `${room}/`));
  expect(wanted.filter((room) => !shown.includes(room))).toEqual([]);
});
