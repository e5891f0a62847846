/** Prints the whole guide as one Markdown document on stdout: guide-markdown.ts [--locale <locale>] */
import { loadMapWords } from '../components/map/words.ts';
import { loadWords } from '../lib/guide/load-words.ts';
import { guideMarkdown } from '../lib/guide/markdown.ts';
import { guide } from '../lib/guide/nodes/index.ts';
import { loadLocale } from '../locales/index.ts';
import { localeArgument } from './locale-argument.ts';

const locale = localeArgument();
const [{ actors, interface: labels }, guideWords, mapWords] = await Promise.all([
  loadLocale(locale),
  loadWords(locale),
  loadMapWords(locale),
]);
process.stdout.write(guideMarkdown(guide, guideWords, { ...mapWords, title: labels.name, labels, actors }));
