import { byLocale } from '../../lib/text/by-locale.ts';
import { formatNumber, pluralForm } from '../../lib/text/plural.ts';

const moments = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);
const days = byLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));

/** A moment (milliseconds since the epoch) as day and time. */
export const formatMoment = (locale: string, moment: number): string => moments(locale).format(moment);

/** A moment (milliseconds since the epoch) as a day. */
export const formatDay = (locale: string, moment: number): string => days(locale).format(moment);

/** Makes what the formats of a language need, each in a turn of its own, before there is a list to work on. */
export async function prepareFormats(locale: string): Promise<void> {
  for (const format of [formatNumber, pluralForm, formatMoment, formatDay]) {
    await new Promise((resolve) => setTimeout(resolve));
    format(locale, Date.now());
  }
}
