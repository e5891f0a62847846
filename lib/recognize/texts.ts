import { rules } from '../detect/rules/index.ts';
import type { LabelSignal, MissingTabSignal, Rule, RuleText, Signal } from '../detect/types.ts';
import type { Confidence, FindingId } from '../facts/findings.ts';
import type { RefusalCause } from '../facts/refusal-causes.ts';
import { fold } from '../text/fold.ts';

/** A state whose own text stands in what was brought. */
export interface TextFinding {
  id: FindingId;
  confidence: Confidence;
  cause?: RefusalCause;
  domain?: string;
  /** Where it begins, in the folded text. */
  at: number;
}

/** Where a pattern was found in a folded text. */
export interface Place {
  at: number;
  end: number;
  domain?: string | undefined;
  /** Only something like it stands there. */
  isAlike?: true;
}

/** How patterns and labels are looked for: exactly in what was copied, with tolerance in what was read off a picture. */
export interface Seeker {
  /** Between two places of the text, where they are given. */
  pattern(pattern: RegExp, from?: number, to?: number): Place | undefined;
  label(signal: LabelSignal, label: RegExp): Place | undefined;
  /** Where something stands that another thing is missed beside. A text that was copied never says what isn't there. */
  missing?(signal: MissingTabSignal): Place | undefined;
}

/** Characters, at most, from the first of a state's sentences to the last. */
const reach = 700;

/**
 * The states whose page texts stand in a text: the very patterns that pages are read by, without what only a page has.
 * Whoever brings a text means it, so that quotation marks don't matter.
 */
export function textsIn(text: string): TextFinding[] {
  const folded = fold(text);
  const cells = text.split(/[\n\t|]/).map(fold);
  return statesFound({
    pattern: (pattern, from, to) => exactly(pattern, folded, from, to),
    label(_, label) {
      const cell = cells.find((one) => label.test(one));
      if (cell === undefined) return undefined;
      const at = folded.indexOf(cell);
      return { at, end: at + cell.length };
    },
  });
}

/** Where a pattern stands in a folded text, to the letter. */
export function exactly(pattern: RegExp, folded: string, from = 0, to = folded.length): Place | undefined {
  const match = pattern.exec(folded.slice(from, to));
  if (!match) return undefined;
  const at = from + match.index;
  return { at, end: at + match[0].length, domain: match.groups?.domain };
}

/** The states whose texts a seeker finds: the certain ones first, then by where they stand. */
export function statesFound(seek: Seeker): (TextFinding & { places: Place[] })[] {
  const found = rules.flatMap(({ id, signals }: Rule) =>
    signals.flatMap((signal) => ofSignal(signal, seek).map((one) => ({ id, ...one }))),
  );
  return found.sort((a, b) => rank(a) - rank(b) || a.at - b.at);
}

const rank = ({ confidence }: TextFinding) => (confidence === 'certain' ? 0 : 1);

function ofSignal(signal: Signal, seek: Seeker) {
  if (signal.kind === 'text' || signal.kind === 'sign-in') {
    if (signal.kind === 'text' && signal.unless && seek.pattern(signal.unless)) return [];
    const cause = signal.kind === 'sign-in' ? signal.cause : undefined;
    return Object.values(signal.texts ?? {}).flatMap((of) => {
      const match = matchWhole(of, seek);
      return match ? [{ ...match, ...(cause && { cause }) }] : [];
    });
  }
  if (signal.kind === 'missing-tab') {
    const place = seek.missing?.(signal);
    return place ? [{ confidence: 'possible' as const, at: place.at, places: [place] }] : [];
  }
  if (signal.kind !== 'label') return [];
  return Object.values(signal.labels).flatMap(({ text, confidence }) => {
    const place = seek.label(signal, text);
    return place
      ? [{ confidence: place.isAlike ? ('possible' as const) : confidence, at: place.at, places: [place] }]
      : [];
  });
}

function matchWhole({ possible, certain }: RuleText, seek: Seeker) {
  const places = possible.flatMap((pattern) => seek.pattern(pattern) ?? []);
  if (places.length < possible.length) return undefined;
  const starts = places.map(({ at }) => at);
  const at = Math.min(...starts);
  if (Math.max(...starts) - at > reach) return undefined;
  const domain = places.map((place) => place.domain).find(Boolean);
  const company = certain?.map((pattern) => seek.pattern(pattern, at, at + 2 * reach));
  const isCertain = company && [...places, ...company].every((place) => place && !place.isAlike);
  return {
    at,
    confidence: isCertain ? ('certain' as const) : ('possible' as const),
    ...(domain && { domain }),
    places: [...places, ...(company?.flatMap((place) => place ?? []) ?? [])],
  };
}
