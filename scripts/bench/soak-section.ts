/** The part of BENCH.md that `npm run soak` writes, and `npm run bench` keeps. */
const [begin, end] = ['<!-- soak -->', '<!-- /soak -->'];

/** The part with its marks; empty where there is none. */
export function soakSection(document: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  return from < 0 || to < from ? '' : document.slice(from, to + end.length);
}

/** The document with this text as that part, in place of the one before. */
export function withSoakSection(document: string, text: string): string {
  const section = `${begin}\n${text}\n${end}`;
  const before = soakSection(document);
  return before
    ? document.replace(before, () => section)
    : `${document.trimEnd()}\n\n${section}\n`.trimStart();
}
