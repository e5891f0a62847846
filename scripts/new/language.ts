/** Adds a language: copies the English words, each file marked as not translated, and an empty extension's name. */
import { readdirSync, readFileSync } from 'node:fs';
import { isLocale } from '../../locales/locales.ts';
import { unwritten } from '../unwritten.ts';
import { Refusal } from './draft.ts';
import { camelCase, scaffold } from './scaffold.ts';

const mark = `// ${unwritten}: still English. Translate, then take this line out.\n`;
/** A language's own terms: where there is none, the English is shown. */
const noTerms = `${mark}import type { TermId } from '../../../facts/screen-names.ts';

/** Only names that Microsoft's own texts show in this language. What isn't here is shown in English. */
export default {} satisfies Partial<Record<TermId, string>>;
`;

scaffold((draft, [given]) => {
  const { id, name } = language(given);
  const copy = (from: string, to: string) => draft.create(to, copied(from));
  const list = 'locales/locales.ts';
  draft.insert(list, '] as const;\nexport type Locale', `, '${id}'`);
  draft.insert(list, '};\n\nexport const isLocale', `  '${id}': '${name}',\n`);
  const terms = 'lib/guide/local-terms.ts';
  const own = camelCase(id);
  draft.insert(terms, '\n/** Names on', `import ${own} from './words/${id}/terms.ts';\n`);
  draft.append(terms, own === id ? `  ${own},\n` : `  '${id}': ${own},\n`);
  for (const folder of ['locales', 'lib/guide/words'])
    for (const file of readdirSync(`${folder}/en`).filter((name) => name.endsWith('.ts')))
      copy(`${folder}/en/${file}`, `${folder}/${id}/${file}`);
  copy('lib/handover/words/en.ts', `lib/handover/words/${id}.ts`);
  draft.create(
    // Browsers write the country with an underscore here.
    `public/_locales/${id.replaceAll('-', '_')}/messages.json`,
    readFileSync('public/_locales/en/messages.json', 'utf8').replace(
      /("message": )"(?:[^"\\]|\\.)*"/g,
      `$1"${unwritten}"`,
    ),
  );
  return [
    'Translate what was copied, file by file; take out the marked line of a file when it is done. Words in {braces} stay.',
    `lib/guide/words/${id}/terms.ts: only names that Microsoft's own screens show in this language.`,
    `public/_locales/${id.replaceAll('-', '_')}/messages.json: the English ones are in public/_locales/en.`,
    'npx tsc --noEmit, then npx vitest run locales unwritten guide handover-messages name what is missing.',
    'public/managed-schema.json and README.md name the languages. To recognize pages in it: lib/detect/rules.',
  ];
});

/** A language by its tag in the usual form, with its name in itself. */
function language(given = ''): { id: string; name: string } {
  if (isLocale(given)) throw new Refusal(`The extension speaks ${given} already.`);
  try {
    const [id = ''] = Intl.getCanonicalLocales(given);
    const name = new Intl.DisplayNames([id], { type: 'language', fallback: 'none' }).of(id);
    if (id === given && name) return { id, name: name.charAt(0).toLocaleUpperCase(id) + name.slice(1) };
  } catch {
    // no tag of a language
  }
  throw new Refusal('Usage: npm run new:language <locale>\nA locale is a language tag such as it or zh-TW.');
}

function copied(file: string): string {
  if (file.endsWith('/terms.ts')) return noTerms;
  const text = readFileSync(file, 'utf8');
  return file.endsWith('/index.ts') ? text : `${mark}${text}`; // an index has nothing to translate
}
