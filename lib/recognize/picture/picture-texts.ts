import { rules } from '../../detect/rules/index.ts';
import type { LabelSignal, MissingTabSignal } from '../../detect/types.ts';
import type { FindingId } from '../../facts/findings.ts';
import { exactly, type Place, type Seeker, statesFound, type TextFinding } from '../texts.ts';
import { likest, pieces } from './likeness.ts';
import { literalsOf } from './literals.ts';
import { type Layout, plain } from './words.ts';

/** Signs of a sentence, at least, for something like it to count; and for each slip in it. */
const shortest = 16;
const signsASlip = 20;
/** Part of a sentence's pieces that a text must have for it to be looked for at all. */
const shared = 0.4;

/** A pattern that hands a domain on: the sentence around it is what can be alike. */
const namesDomain = '(?<domain>';

/** The states whose page texts stand in what was read off a picture, with the places in `flat` and in `cells`. */
export function pictureTexts({ text }: Layout): (TextFinding & { places: Place[] })[] {
  // One blank is as long as a line's end: places are the same in both.
  const flat = text.replaceAll(/[\n\t]/g, ' ');
  const known: ReadonlySet<string> = pieces(flat);
  const seek: Seeker = {
    pattern: (pattern, from, to) =>
      exactly(pattern, flat, from, to) ?? alikeIn(pattern, flat.slice(from, to), known, from),
    label: (signal, label) => labelIn(signal, label, text),
    missing: (signal) => missingIn(signal, text),
  };
  return withoutChoices(statesFound(seek));
}

/** So many statuses at once are a list to choose from. */
const choices = 4;

function withoutChoices<Found extends TextFinding>(found: Found[]): Found[] {
  const isStatus = ({ id }: Found) => statuses.has(id);
  return new Set(found.filter(isStatus).map(({ id }) => id)).size < choices
    ? found
    : found.filter((one) => !isStatus(one));
}

/** The states that are told by a status in a list. */
const statuses: ReadonlySet<FindingId> = new Set(
  rules
    .filter(({ signals }) => signals.some((signal) => signal.kind === 'label' && signal.column))
    .map(({ id }) => id),
);

function alikeIn(pattern: RegExp, flat: string, known: ReadonlySet<string>, from = 0): Place | undefined {
  let best: (Place & { slips: number }) | undefined;
  for (const literal of (literalsOf(pattern) ?? aroundDomain(pattern)).map(plain)) {
    if (literal.length < shortest / (isWide(literal) ? 2 : 1)) continue;
    const own = [...pieces(literal)];
    if (own.filter((piece) => known.has(piece)).length < own.length * shared) continue;
    const { slips, at, end } = likest(literal, flat);
    const allowed = literal.length / (isWide(literal) ? signsASlip / 3 : signsASlip);
    if (slips <= allowed && slips < (best?.slips ?? Number.POSITIVE_INFINITY))
      best = { at: from + at, end: from + end, slips, isAlike: true };
  }
  return best;
}

/** The longest piece of plain words in a pattern that names a domain. */
function aroundDomain({ source }: RegExp): string[] {
  if (!source.includes(namesDomain)) return [];
  const runs =
    source.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8,}|[a-z][a-z' ]{14,}/gu) ?? [];
  return runs.sort((one, two) => two.length - one.length).slice(0, 1);
}

/** Japanese says in a sign what takes two or three letters. */
const isWide = (text: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** What icons are read as, in front of a cell's text and behind it. */
const icon = /^(?:\S{1,2} )+|(?: \S{1,2})+$/g;

/**
 * A label in a cell of its own. Its words are common ones: where a page is theirs, the page's name or the column's has to
 * be in the picture as well.
 */
function labelIn({ page, column, tag }: LabelSignal, label: RegExp, text: string): Place | undefined {
  const cells = [...text.matchAll(/[^\n\t]+/g)].map(({ 0: cell, index }) => ({ cell, at: index }));
  const isTheirs = (pattern: RegExp) =>
    cells.some(({ cell }) => pattern.test(cell) || pattern.test(cell.replaceAll(icon, '')));
  if (page && !isTheirs(page)) return undefined;
  // The column's name is small, and soon lost.
  const isAlike = column && !isTheirs(column) ? ({ isAlike: true } as const) : {};
  for (const { cell, at } of cells) {
    const bare = cell.replaceAll(icon, '');
    const found = [cell, bare].find((one) => label.test(one));
    if (found !== undefined) {
      const from = at + cell.indexOf(found);
      return { at: from, end: from + found.length, ...isAlike };
    }
    if (!tag) continue;
    // A tag stands behind a name.
    const words = cell.split(' ');
    for (let start = 1; start < words.length; start++) {
      const end = words.slice(start).join(' ');
      if (label.test(end)) return { at: at + cell.length - end.length, end: at + cell.length, ...isAlike };
    }
  }
  return undefined;
}

/** Tabs that have to be told by their names before another is missed, and lines below them: the page has come then. */
const siblingsNeeded = 2;
const linesNeeded = 4;
/** What pages say while they are coming. */
const isComing = /\bloading|please wait|読み込んで|お待ちください/;

/**
 * A row of tabs without the one that is wanted, below the page's name. A picture doesn't say whether the page had finished
 * loading, nor what it leaves out.
 */
function missingIn({ siblings, page, tab, inside }: MissingTabSignal, text: string): Place | undefined {
  const cells = [...text.matchAll(/[^\n\t]+/g)].map(({ 0: cell }) => cell.replaceAll(icon, ''));
  if (
    isComing.test(text) ||
    tab.test(text.replaceAll(/[\n\t]/g, ' ')) ||
    likest(wantedTab, text).slips < surelyOther ||
    cells.some((cell) => inside.test(cell))
  )
    return undefined;
  if (!Object.values(page).some((name) => cells.some((cell) => name.test(cell)))) return undefined;
  for (const { 0: row, index } of text.matchAll(/[^\n]+/g)) {
    const labels = row.split('\t').map((label) => label.replaceAll(icon, ''));
    for (const sibling of Object.values(siblings))
      if (
        labels.filter((label) => sibling.test(label)).length >= siblingsNeeded &&
        text.slice(index).split('\n').length > linesNeeded
      )
        return { at: index, end: index + row.length, isAlike: true };
  }
  return undefined;
}

/** The tab's name as the page writes it, for the case that it was misread. */
const wantedTab = 'volume licensing';
/** What has fewer slips may be the tab. */
const surelyOther = 4;
