/** More would be no sentence with a choice of words any more. */
const most = 64;

/**
 * The sentences that a pattern stands for, where it is nothing but words with choices between some of them. Undefined
 * where it leaves something open.
 */
export function literalsOf({ source }: RegExp): string[] | undefined {
  let at = 0;
  let isOpen = false;

  /** Choices up to the end of a group, or of the pattern. */
  function choices(): string[] {
    const all: string[] = [];
    let words = [''];
    while (at < source.length && source[at] !== ')' && !isOpen) {
      if (source[at] === '|') {
        all.push(...words);
        words = [''];
        at++;
        continue;
      }
      let part = one();
      if (source[at] === '?') {
        part = [...part, ''];
        at++;
      }
      if (/[*+{]/.test(source[at] ?? '')) isOpen = true;
      words = words.flatMap((before) => part.map((after) => before + after));
      if (words.length + all.length > most) isOpen = true;
    }
    return [...all, ...words];
  }

  /** A sign or a group. */
  function one(): string[] {
    const sign = source[at++] ?? '';
    if (sign === '(') {
      if (source.startsWith('?:', at)) at += 2;
      else if (source[at] === '?') isOpen = true;
      const inside = choices();
      at++;
      return inside;
    }
    if (sign === '\\') {
      const escaped = source[at++] ?? '';
      if (/\w/.test(escaped)) isOpen = true;
      return [escaped];
    }
    if ('[.^$'.includes(sign)) isOpen = true;
    return [sign];
  }

  const found = choices();
  return isOpen ? undefined : [...new Set(found)];
}
