import { outcomeOf } from '../guide/outcome-of.ts';
import { type Answer, type KnownBy, nextNode, optionsOf, replay, type Walk } from '../guide/replay.ts';
import type { Guide, GuideNode } from '../guide/types.ts';

/** Why a text names no place: nothing like a code in it, cut short, mistyped, of a newer form, or not of this guide. */
export type PlaceError = 'no-code' | 'incomplete' | 'mistyped' | 'newer-version' | 'unknown-place';

/** The walk that a code stands for. `whole` is false where only its first answers hold in this guide. */
export type SharedPlace = { walk: Walk; whole: boolean } | { error: PlaceError };

/** Crockford's digits: no I, L, O, U, which are misread or misheard. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The second form says of each answer who gave it too. It is used only where that wasn't a person alone. */
const versions = [1, 2] as const;
type Version = (typeof versions)[number];
const entryLength = 4;
const answerLength = 3;
/**
 * Answers whose givers one digit names, and the ways in which an answer can be given: by a person first. What somebody
 * says they see was given by a person.
 */
const giversInDigit = 3;
const givers: readonly (KnownBy | undefined)[] = [undefined, 'seen', 'set'];
/** As many answers as one digit can count. */
const maxAnswers = digits.length - 1;
/** Digits to a group, for reading aloud. */
const groupLength = 5;

/**
 * A walk as a short code: `VLG1-…`, made of letters, digits and dashes only. An outcome that was opened by itself
 * is named by its own code (`VL-123`). Nodes and answers are named by hashes of their ids, so that a code outlives
 * any change of the guide that keeps its ids. The form without givers can be read by every version of the guide.
 */
export function shareCode(guide: Guide, walk: Walk): string {
  const place = replay(guide, walk);
  const answers = place.answers.slice(0, maxAnswers);
  if (place.answers.length === 0 && place.node.kind === 'outcome') return place.node.code;
  const entry = answers[0]?.node ?? place.id;
  const version: Version = answers.some((given) => giverIndex(given) > 0) ? 2 : 1;
  const body = [
    answers.length,
    ...(version === 2 ? giverDigits(answers) : []),
    ...entryHash(entry),
    ...answers.flatMap(({ node, option }) => answerHash(node, option)),
  ];
  const written = [...body, checkDigit(body)].map((digit) => digits[digit]).join('');
  return `VLG${version}-${(written.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join('-')}`;
}

/**
 * Finds the first code in a text, however it was typed or pasted: in any case, with blanks, other dashes, full-width
 * letters, O for 0, or in the middle of a sentence.
 */
export function readPlace(guide: Guide, text: string): SharedPlace {
  const typed = text.normalize('NFKC').toUpperCase();
  const gap = String.raw`[\s\p{Pd}−ー_.]*`;
  const own = new RegExp(String.raw`(?<![\p{Script=Latin}\p{N}])VL${gap}G${gap}(\d)`, 'u').exec(typed);
  if (own) {
    const version = versions.find((known) => known === Number(own[1]));
    if (!version) return { error: 'newer-version' };
    return readWalk(guide, version, valuesOf(typed.slice(own.index + own[0].length)));
  }
  const outcome = new RegExp(String.raw`(?<![\p{Script=Latin}\p{N}])VL${gap}(\d{3})(?!\d)`, 'u').exec(typed);
  return outcome ? readOutcome(guide, `VL-${outcome[1]}`) : { error: 'no-code' };
}

function readOutcome(guide: Guide, code: string): SharedPlace {
  const found = outcomeOf(guide, code);
  return found ? { walk: { entry: found[0], answers: [] }, whole: true } : { error: 'unknown-place' };
}

function readWalk(guide: Guide, version: Version, typed: number[]): SharedPlace {
  const [count] = typed;
  const begin = 1 + (version === 2 ? Math.ceil((count ?? 0) / giversInDigit) : 0);
  const length = begin + entryLength + (count ?? 0) * answerLength;
  if (count === undefined || typed.length <= length) return { error: 'incomplete' };
  const body = typed.slice(0, length);
  if (checkDigit(body) !== typed[length]) return { error: 'mistyped' };
  const named = body.slice(begin, begin + entryLength);
  const entry = only(Object.keys(guide.nodes).filter((id) => same(entryHash(id), named)));
  if (entry === undefined) return { error: 'unknown-place' };
  const answers: Walk['answers'] = [];
  let at: string | undefined = entry;
  for (let from = begin + entryLength; from < length; from += answerLength) {
    const id: string = at;
    const node: GuideNode | undefined = guide.nodes[id];
    const hash = body.slice(from, from + answerLength);
    const option: string | undefined =
      node && only(optionsOf(node).filter((candidate) => same(answerHash(id, candidate), hash)));
    at = node && option !== undefined ? nextNode(node, option) : undefined;
    if (option === undefined || at === undefined) break;
    const by = version === 2 ? giverAt(body, answers.length) : undefined;
    answers.push({ node: id, option, ...(by && { by }) });
  }
  const place = replay(guide, { entry, answers });
  return { walk: { entry, answers: place.answers }, whole: place.answers.length === count };
}

const giverIndex = ({ by }: Answer): number => Math.max(0, givers.indexOf(by));

/** Who gave each answer, several to a digit. */
function giverDigits(answers: Walk['answers']): number[] {
  const values = answers.map(giverIndex);
  return Array.from({ length: Math.ceil(values.length / giversInDigit) }, (_, digit) =>
    values
      .slice(digit * giversInDigit, (digit + 1) * giversInDigit)
      .reduce((sum, value, place) => sum + value * givers.length ** place, 0),
  );
}

/** Who gave the answer of an index. */
function giverAt(body: readonly number[], index: number): (typeof givers)[number] {
  const digit = body[1 + Math.floor(index / giversInDigit)] ?? 0;
  return givers[Math.floor(digit / givers.length ** (index % giversInDigit)) % givers.length];
}

/** The values of the digits with which a text begins, blanks and dashes left out. */
function valuesOf(text: string): number[] {
  const values: number[] = [];
  for (const letter of text
    .replace(/[\s\p{Pd}−ー_.]+/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')) {
    const value = digits.indexOf(letter);
    if (value < 0) break;
    values.push(value);
  }
  return values;
}

/** Multiplying by x in the field of 32 elements: no single mistake and no swapped neighbours go unnoticed. */
function checkDigit(values: readonly number[]): number {
  return values.reduce((sum, value) => (sum & 16 ? (sum << 1) ^ 0b100101 : sum << 1) ^ value, 0);
}

const entryHash = (node: string): number[] => hashDigits(node, entryLength);

const answerHash = (node: string, option: string): number[] => hashDigits(`${node}/${option}`, answerLength);

/** FNV-1a with a last stir, cut to the wanted number of five-bit digits. */
function hashDigits(text: string, length: number): number[] {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return Array.from({ length }, (_, at) => (hash >>> (5 * at)) & 31);
}

const same = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
