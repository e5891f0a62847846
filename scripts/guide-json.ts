/** Prints the whole guide as one JSON object on stdout, and nothing else: guide-json.ts [--locale <locale>] */

import { locales } from '../lib/facts/languages.ts';
import { guide } from '../lib/guide/nodes/index.ts';
import { loadGuideWords } from '../locales/load/guide.ts';
import { guideJson } from './guide/json.ts';
import { localeArgument } from './locale-argument.ts';

const locale = localeArgument();
const json = guideJson(guide, await loadGuideWords(locale), locale, locales);
process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
