/** Prints the whole guide as one Markdown document on stdout: guide-markdown.ts [--locale <locale>] */

import { guide } from '../lib/guide/nodes/index.ts';
import { loadGuideWords, loadWalkWords } from '../locales/load/guide.ts';
import { loadMapWords } from '../locales/load/map.ts';
import { loadLocale } from '../locales/load/shell.ts';
import { guideMarkdown } from './guide/markdown.ts';
import { localeArgument } from './locale-argument.ts';

const locale = localeArgument();
const [{ actors, interface: labels }, guideWords, walk, mapWords] = await Promise.all([
  loadLocale(locale),
  loadGuideWords(locale),
  loadWalkWords(locale),
  loadMapWords(locale),
]);
process.stdout.write(
  guideMarkdown(guide, guideWords, { ...mapWords, title: labels.name, labels, walk, actors }),
);
