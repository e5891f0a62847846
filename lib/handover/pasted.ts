import { SOLVED } from '../guide/ending.ts';
import type { Walk } from '../guide/replay.ts';
import type { Guide } from '../guide/types.ts';
import { placeInLink } from './guide-link.ts';
import { type PlaceError, readPlace } from './share-code.ts';
import { readSummary, type SummaryError, walkOf } from './summary.ts';

/** What can be wrong with something pasted that is meant as a summary or a code. */
export type PastedError = SummaryError | Exclude<PlaceError, 'no-code'>;

/** What a text in the search box is, where it isn't words to search for. */
export type Pasted =
  /**
   * A place. `whole` is false where only its first answers hold in this guide; `made` is a summary's day, `done` the
   * steps that it says were done.
   */
  | { kind: 'place'; walk: Walk; whole: boolean; made?: string; done?: string[] }
  /** Not readable: a code, or a summary and which of its values are bad. */
  | { kind: 'error'; of: 'code' | 'summary'; error: PastedError; values: string[] };

/**
 * Reads a summary (JSON), a link to a place of the guide on the web, or a code (`VLG1-…`, `VL-123`); undefined for any other
 * text. Never throws.
 */
export function readPasted(guide: Guide, text: string): Pasted | undefined {
  if (text.trimStart().startsWith('{')) return fromSummary(guide, text);
  const linked = placeInLink(guide, text);
  if (linked) return { kind: 'place', walk: linked, whole: true };
  const place = readPlace(guide, text);
  if (!('error' in place)) return { kind: 'place', ...place };
  return place.error === 'no-code'
    ? undefined
    : { kind: 'error', of: 'code', error: place.error, values: [] };
}

function fromSummary(guide: Guide, text: string): Pasted {
  const read = readSummary(text);
  if ('error' in read) return { kind: 'error', of: 'summary', error: read.error, values: read.values ?? [] };
  const { entry, answers, date, done: steps, solved } = read.summary;
  const done = solved ? [...steps, SOLVED] : steps;
  const walk = walkOf(guide, read.summary);
  const whole = Object.hasOwn(guide.nodes, entry) && walk.answers.length === answers.length;
  return { kind: 'place', walk, whole, done, ...(!Number.isNaN(Date.parse(date)) && { made: date }) };
}
