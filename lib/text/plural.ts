import { byLocale } from './by-locale.ts';
import { fill } from './fill.ts';

const rules = byLocale((locale) => new Intl.PluralRules(locale));
const numbers = byLocale((locale) => new Intl.NumberFormat(locale));

/** A count of things, as a language writes it. */
export const formatNumber = (locale: string, count: number): string => numbers(locale).format(count);

/** Which of its plural forms a language says for a count of things. */
export const pluralForm = (locale: string, count: number): Intl.LDMLPluralRule => rules(locale).select(count);

/**
 * The text for a count of things: plural('en', words, 'found', 2) takes `found_other` of the words and puts the count in
 * the place of `{count}`. Further values go to their places.
 */
export function plural<Key extends string>(
  locale: string,
  words: Readonly<Record<`${Key}_other`, string>>,
  key: Key,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const forms: Readonly<Record<string, string | undefined>> = words;
  const text = forms[`${key}_${pluralForm(locale, count)}`] ?? words[`${key}_other`];
  return fill(text, { count: formatNumber(locale, count), ...values });
}
