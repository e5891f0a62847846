// Numbers and moments as a language writes them. A browser takes tens of milliseconds for the first of each kind, so
// they are made once, and before there is a list to work on.

/** Makes a value of each locale once. */
function byLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const value = made.get(locale) ?? make(locale);
    made.set(locale, value);
    return value;
  };
}

const numbers = byLocale((locale) => new Intl.NumberFormat(locale));
const moments = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);
const days = byLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));

/** A count of things. */
export const formatNumber = (locale: string, value: number): string => numbers(locale).format(value);

/** A moment (milliseconds since the epoch) as day and time. */
export const formatMoment = (locale: string, moment: number): string => moments(locale).format(moment);

/** A moment (milliseconds since the epoch) as a day. */
export const formatDay = (locale: string, moment: number): string => days(locale).format(moment);

/** Makes what the formats of a language need, each in a turn of its own. */
export async function prepareFormats(locale: string): Promise<void> {
  for (const format of [formatNumber, formatMoment, formatDay]) {
    await new Promise((resolve) => setTimeout(resolve));
    format(locale, Date.now());
  }
}
