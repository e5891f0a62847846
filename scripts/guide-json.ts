/** Prints the whole guide as one JSON object on stdout, and nothing else: guide-json.ts [--locale <locale>] */
import { guide, loadWords } from '../lib/guide/index.ts';
import { guideJson } from '../lib/guide/json.ts';
import { locales } from '../locales/locales.ts';
import { localeArgument } from './locale-argument.ts';

const locale = localeArgument();
const json = guideJson(guide, await loadWords(locale), locale, locales);
process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
