// Prints the whole guide as one Markdown document on stdout: guide-markdown.ts [--locale <locale>]
import { parseArgs } from 'node:util';
import type { MapWords } from '../components/map/types.ts';
import { guide, guideLocales, isGuideLocale } from '../lib/guide/index.ts';
import { guideMarkdown } from '../lib/guide/markdown.ts';
import { type Locale, loadLocale } from '../locales/index.ts';

function wantedLocale(): string | undefined {
  try {
    return parseArgs({ options: { locale: { type: 'string', default: 'en' } } }).values.locale;
  } catch {
    return undefined;
  }
}

async function print(locale: Locale): Promise<void> {
  const { actors, guide: guideWords, interface: labels } = await loadLocale(locale);
  const { default: map }: { default: MapWords } = await import(`../locales/${locale}/map.ts`);
  const words = { ...map, title: labels.name, labels, actors };
  process.stdout.write(guideMarkdown(guide, guideWords, words));
}

const locale = wantedLocale();
if (locale !== undefined && isGuideLocale(locale)) {
  await print(locale);
} else {
  const problem =
    locale === undefined ? 'Usage: guide:markdown -- [--locale <locale>]' : `No guide in "${locale}"`;
  process.stderr.write(`${problem}. Languages: ${guideLocales.join(', ')}.\n`);
  process.exitCode = 2;
}
