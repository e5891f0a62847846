/** What a hexadecimal digit may be read as, beside itself. */
const readAs: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  l: '1',
  i: '1',
  '|': '1',
  '!': '1',
  z: '2',
  s: '5',
  $: '5',
  g: '9',
};
const digit = '[0-9a-fA-FoOqQlIi|!zZsS$g]';
const between = '[-.–—]{1,2} ?';

/** An ID of 32 digits in five groups, as readers give it; what labels it may have lost its first letter. */
const id = new RegExp(
  `(?<![\\w-])${[8, 4, 4, 4, 12].map((length) => `(${digit}{${length}})`).join(between)}(?![\\w-])`,
  'g',
);

/** Writes the IDs in what was read off a picture as they were before; digits taken for others stay unseen. */
export const repairIds = (text: string): string =>
  text
    .replace(id, (...groups) =>
      groups
        .slice(1, 6)
        .map((group: string) => [...group.toLowerCase()].map((sign) => readAs[sign] ?? sign).join(''))
        .join('-'),
    )
    .replaceAll(/\b(Request|Correlation|Trace) ?[|l!I1]?[dD](?=\s*[:：])/g, '$1 Id');
