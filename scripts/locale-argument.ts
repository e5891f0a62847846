import { parseArgs } from 'node:util';
import { isLocale, type Locale, locales } from '../lib/facts/languages.ts';

/** The language asked for by `--locale`, English by default. Says what is wrong and ends with 2 where there is none. */
export function localeArgument(): Locale {
  const locale = parse();
  if (isLocale(locale)) return locale;
  process.stderr.write(`Usage: [--locale ${locales.join('|')}]\n`);
  process.exit(2);
}

function parse(): string | undefined {
  try {
    return parseArgs({ options: { locale: { type: 'string', default: 'en' } } }).values.locale;
  } catch {
    return undefined; // an option that we don't know
  }
}
