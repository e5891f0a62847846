/** A text in which Markdown finds no marks of its own, neither within nor at its beginning. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_<>[\]|]/g, '\\$&')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
