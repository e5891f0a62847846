/** Adds a language: a copy of the English folder, each text marked as not translated. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, localeName } from '../../lib/facts/languages.ts';
import { marked, unwritten } from '../unwritten.ts';
import { Refusal } from './draft.ts';
import { camelCase, scaffold } from './scaffold.ts';

const english = 'locales/en';
/** Names on screens, what the English ones mean, and the words of the language: nothing of that is translated. */
const untranslated = [join('guide', 'terms.json'), join('guide', 'glosses.json'), 'glossary.json'];

scaffold((draft, [given]) => {
  const id = languageTag(given);
  draft.insert('lib/facts/languages.ts', '] as const;\nexport type Locale', `, '${id}'`);
  const own = camelCase(id);
  const list = 'locales/screen-names.ts';
  const source = `from './${id}/guide/terms.json' with { type: 'json' };`;
  draft.insert(list, '\n/** Names on', `import ${own} ${source}\n`);
  draft.append(list, own === id ? `  ${own},\n` : `  '${id}': ${own},\n`);
  for (const file of readdirSync(english, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.json')) continue;
    const words = untranslated.includes(file) ? {} : translatable(readJson(join(english, file)), id);
    draft.create(`locales/${id}/${file}`, `${JSON.stringify(words, null, 2)}\n`);
  }
  return [
    `locales/${id}: translate file by file, the mark before each text included. Words in {braces} stay.`,
    'locales/NOTES.md: what the texts are for.',
    `locales/${id}/guide/terms.json: only names that Microsoft's own screens show in this language.`,
    `locales/${id}/guide/glosses.json: what the other names mean.`,
    `locales/${id}/glossary.json: by which words things are called.`,
    `locales/${id}/phrases: what people search by, five to fifteen phrases a place.`,
    'npx vitest run locales unwritten guide handover-messages names what is missing.',
    'public/managed-schema.json and README.md name the languages. To recognize pages in it: lib/detect/rules.',
  ];
});

/** A language's tag in the usual form. */
function languageTag(given = ''): string {
  if (isLocale(given)) throw new Refusal(`The extension speaks ${given} already.`);
  try {
    const [id] = Intl.getCanonicalLocales(given);
    if (id === given && localeName(id) !== id) return id;
  } catch {
    // no tag of a language
  }
  throw new Refusal('Usage: npm run new:language <locale>\nA locale is a language tag such as it or zh-TW.');
}

function readJson(file: string): object {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** English words, marked, with the plural forms that CLDR has for a language. */
function translatable(words: object, id: string): object {
  const { pluralCategories } = new Intl.PluralRules(id).resolvedOptions();
  const entries = Object.entries(words).flatMap(([key, value]): [string, unknown][] => {
    if (Array.isArray(value)) return [[key, [unwritten]]];
    if (typeof value !== 'string') return [[key, translatable(value, id)]];
    if (!/_(?:one|other)$/.test(key)) return [[key, marked(value)]];
    if (key.endsWith('_one')) return [];
    const stem = key.slice(0, -'_other'.length);
    return pluralCategories.map((category) => {
      const own = (words as Record<string, string>)[`${stem}_${category}`];
      return [`${stem}_${category}`, marked(own ?? value)];
    });
  });
  return Object.fromEntries(entries);
}
