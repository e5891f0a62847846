/** Prints the whole guide as one JSON object on stdout, and nothing else: guide-json.ts [--locale <locale>] */

import { guideJson } from '../lib/guide/json.ts';
import { loadWords } from '../lib/guide/load-words.ts';
import { guide } from '../lib/guide/nodes/index.ts';
import { locales } from '../locales/locales.ts';
import { localeArgument } from './locale-argument.ts';

const locale = localeArgument();
const json = guideJson(guide, await loadWords(locale), locale, locales);
process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
