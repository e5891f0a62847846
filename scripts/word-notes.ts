/** Writes locales/NOTES.md: what the texts of a language are for, from the comments of their shapes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseShape, type ShapeMember } from './parse-shape.ts';
import { marked } from './unwritten.ts';

export const notesFile = 'locales/NOTES.md';

const shapes = 'locales/shape';

/** Which declaration of a shape describes which file; without one, a shape's first describes the file of its name. */
const declared: Record<string, [declaration: string, file: string][]> = {
  guide: [
    ['GuideWords', 'guide/*.json'],
    ['NodeWords', 'guide/<topic>.json'],
    ['TermsWords', 'guide/terms.json'],
    ['GlossesWords', 'guide/glosses.json'],
    ['LinksWords', 'guide/links.json'],
    ['TopicsWords', 'guide/topics.json'],
  ],
  phrases: [['PhrasesWords', 'phrases/<topic>.json']],
};

const head = `# Notes for translators

Written by \`npm run words:notes\` from the comments in \`locales/shape/\`: change those, not this file.

A language is one folder, \`locales/<locale>/\`, in the format *i18next JSON v4*; the English is the source. Translation
platforms read it as it is (file mask \`locales/*/<file>.json\`, source \`locales/en/<file>.json\`), but for the files
that aren't translated: \`guide/terms.json\` is looked up on Microsoft's own screens, \`guide/glosses.json\` has what the
other names mean, \`glossary.json\` the words to use, and those not to, and \`phrases/\` what
people search by.

- **Places.** \`{name}\` stands for a value and stays as it is, wherever in the sentence your language wants it. Nothing else
  has a meaning in braces. (On a platform, set the placeholder pattern to \`\\{[^{}]+\\}\`.)
- **Plurals.** Keys that end in \`_one\`, \`_other\` and the like are forms of one text; a language has those that Unicode's
  CLDR has for it (Japanese \`_other\` alone, Polish four). \`{count}\` is the count; \`_one\` may say it in words.
- **Line ends.** \`\\n\` ends a line of a letter.
- \`${marked('')}\` before a text marks what was copied and is still English; the mark goes with the English.
- People are addressed politely, and the sentences are our own: nothing is copied from Microsoft but names and messages.

Below, \`*\` is any key. A text without a note says what its key and its English say.
`;

/** The notes, as they should stand in their file. */
export function wordNotes(): string {
  const sections = readdirSync(shapes)
    .toSorted()
    .flatMap((file) => {
      const name = file.replace('.ts', '');
      const declarations = parseShape(readFileSync(join(shapes, file), 'utf8'));
      const [first = ''] = declarations.keys();
      return (declared[name] ?? [[first, `${name}.json`]]).map(([declaration, of]) => {
        const { note = '', members = [], each = false } = declarations.get(declaration) ?? {};
        const top =
          declaration === 'GuideWords' ? [] : lines(members, each || declaration === 'NodeWords' ? '*.' : '');
        return [`## ${of}`, note, top.join('\n')].filter(Boolean).join('\n\n');
      });
    });
  return `${[head.trim(), ...sections].join('\n\n')}\n`;
}

/** The notes of some keys and of those within them, a line each. */
function lines(members: readonly ShapeMember[], prefix: string): string[] {
  return members.flatMap(({ key, note, members: inner = [], each }) => [
    ...(note ? [`- \`${prefix}${key}\`: ${note}`] : []),
    ...lines(inner, `${prefix}${key}.${each ? '*.' : ''}`),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(notesFile, wordNotes());
