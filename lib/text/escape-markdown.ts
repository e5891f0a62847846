/** Letters that are written without spaces between words: a word in others ends where they begin. */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF';
const word = new RegExp(`[^\\s${unspaced}]+`, 'gu');

/**
 * What GitHub, GitLab and others make links, mentions, references, formulas or pictures of once all marks are read:
 * no backslash reaches it, but they leave code alone. Numbers of seven digits and more are commits to them.
 */
const automatic =
  /[@#]\w|\$|:\/\/|www\.|gh-\d|(?<!\d):[\w+-]+:|(?<!\w)[!%&~^]["\w]|(?<![\da-z])[\da-f]{7,40}(?![\da-z])/i;

/** A text of one line in which Markdown finds no marks of its own, neither within nor at its beginning. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(word, (found) =>
      automatic.test(found) ? code(found) : found.replace(/[\\`*_<>[\]|~&#]/g, '\\$&'),
    )
    .replace(/^[+=:-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A word as code, between more backticks than it holds in a row; what ends a sentence stands behind it. */
function code(found: string): string {
  const [end = ''] = /[.,;:!?]$/.exec(found) ?? [];
  const text = found.slice(0, found.length - end.length);
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return fence + space + text + space + fence + end;
}
