/** What is written in several ways, and how it is written here: quotes, invisible marks, spaces. */
const quotes = /[‘’‚‛\u02BC`´]/g;
/** Soft hyphens, zero-width and direction marks; letters of icon fonts. */
const invisible = /[\p{Cf}\p{Co}]/gu;
const spaces = /\s+/g;

/**
 * Folds page text to the one form that patterns are written in: NFKC, lower case, straight quotes, single
 * spaces, no invisible marks, no icons.
 */
export function fold(text: string): string {
  return text
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(quotes, "'")
    .replace(spaces, ' ')
    .trim()
    .toLowerCase();
}
