// Prints the whole guide as one JSON object on stdout, and nothing else: guide-json.ts [--locale <locale>]
import { parseArgs } from 'node:util';
import { guide, guideLocales, isGuideLocale, loadWords } from '../lib/guide/index.ts';
import { guideJson } from '../lib/guide/json.ts';

function wantedLocale(): string | undefined {
  try {
    return parseArgs({ options: { locale: { type: 'string', default: 'en' } } }).values.locale;
  } catch {
    return undefined;
  }
}

const locale = wantedLocale();
if (locale !== undefined && isGuideLocale(locale)) {
  const json = guideJson(guide, await loadWords(locale), locale, guideLocales);
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
} else {
  const problem =
    locale === undefined ? 'Usage: guide:json -- [--locale <locale>]' : `No guide in "${locale}"`;
  process.stderr.write(`${problem}. Languages: ${guideLocales.join(', ')}.\n`);
  process.exitCode = 2;
}
