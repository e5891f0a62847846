/** Signs that readers of pictures take for one another. */
const lookAlikes = [
  'o0qd',
  'l1i|!jt',
  's5$',
  'z2',
  'b86',
  'gq9',
  'a4',
  'c(e',
  'uvw',
  'mnr',
  '"\'`',
  ...'ー一- ェエ ッツ ャヤ ュユ ョヨ ァア ィイ ォオ へヘ ロ口 タ夕 カ力 ニ二 べベ ぺペ'.split(' '),
];

/** What a slip costs: another sign that looks alike, a blank or dot more or less, a narrow letter, and anything else. */
const alike = 0.3;
const faint = 0.15;
const narrow = 0.6;
const other = 1;

const pairs = new Set(
  lookAlikes.flatMap((group) => [...group].flatMap((one) => [...group].map((two) => one + two))),
);
const swapped = (one: string, two: string) => (one === two ? 0 : pairs.has(one + two) ? alike : other);
const lost = (sign: string) => (" .,'".includes(sign) ? faint : 'ilrnvc1|'.includes(sign) ? narrow : other);

/**
 * Where in a text the piece stands that is likest to a sentence, and what the slips cost that make the one of the other.
 * By Sellers' algorithm: the distance of Levenshtein, with a start anywhere in the text.
 */
export function likest(sentence: string, text: string): { at: number; end: number; slips: number } {
  const wanted = [...sentence];
  const losses = wanted.map(lost);
  const rows = wanted.length + 1;
  // A column a sign of the text: what it costs to have come that far in the sentence, and where that began.
  let [costs, before] = [new Float64Array(rows), new Float64Array(rows)];
  let [starts, startsBefore] = [new Int32Array(rows), new Int32Array(rows)];
  for (let row = 1; row < rows; row++) costs[row] = (costs[row - 1] ?? 0) + (losses[row - 1] ?? 0);
  const last = rows - 1;
  const best = { at: 0, end: 0, slips: costs[last] ?? 0 };
  let place = 0;
  for (const sign of text) {
    [costs, before] = [before, costs];
    [starts, startsBefore] = [startsBefore, starts];
    costs[0] = 0;
    startsBefore[0] = place;
    place += sign.length;
    starts[0] = place;
    const more = lost(sign);
    for (let row = 1; row < rows; row++) {
      const taken = (before[row - 1] ?? 0) + swapped(wanted[row - 1] ?? '', sign);
      const added = (before[row] ?? 0) + more;
      const left = (costs[row - 1] ?? 0) + (losses[row - 1] ?? 0);
      if (taken <= added && taken <= left) {
        costs[row] = taken;
        starts[row] = startsBefore[row - 1] ?? 0;
      } else if (added <= left) {
        costs[row] = added;
        starts[row] = startsBefore[row] ?? 0;
      } else {
        costs[row] = left;
        starts[row] = starts[row - 1] ?? 0;
      }
    }
    const slips = costs[last] ?? 0;
    if (slips < best.slips) Object.assign(best, { at: starts[last] ?? 0, end: place, slips });
  }
  return best;
}

/** Pieces of three signs, blanks left out: sentences that share few of them aren't alike. */
export function pieces(text: string): Set<string> {
  const signs = [...text.replaceAll(/[\s.,']/g, '')];
  return new Set(signs.map((_, at) => signs.slice(at, at + 3).join('')).slice(0, -2));
}
