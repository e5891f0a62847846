import type { Locale } from '../facts/languages.ts';
import type { Walk } from '../guide/replay.ts';
import type { Guide } from '../guide/types.ts';
import { type PlaceError, readPlace, type SharedPlace, shareCode } from './share-code.ts';

/** Before what an address of the guide on the web names behind its `#`. */
export const placeMark = '#/';

/** The part of an address, with its `#`, that names where a walk has come to. */
export function placeHash(guide: Guide, walk: Walk): string {
  const isNode = walk.answers.length === 0 && guide.nodes[walk.entry]?.kind === 'question';
  if (isNode) return placeMark + (walk.entry === guide.start ? '' : walk.entry);
  return placeMark + shareCode(guide, walk);
}

/** The link that opens a place in the guide on the web, in a language. */
export function guideLink(address: string, guide: Guide, walk: Walk, locale: Locale): string {
  const url = new URL(address);
  url.searchParams.set('lang', locale);
  url.hash = placeHash(guide, walk);
  return url.href;
}

/**
 * The place that the part of an address behind its `#` names: an outcome's code, a node's id or a share code; undefined
 * where it names none.
 */
export function placeInHash(
  guide: Guide,
  hash: string,
): SharedPlace | { error: Exclude<PlaceError, 'no-code'> } | undefined {
  if (!hash.startsWith(placeMark)) return undefined;
  const name = decoded(hash.slice(placeMark.length)).trim();
  if (name === '') return undefined;
  if (Object.hasOwn(guide.nodes, name)) return { walk: { entry: name, answers: [] }, whole: true };
  const place = readPlace(guide, name);
  return 'error' in place && place.error === 'no-code' ? { error: 'unknown-place' } : place;
}

/** The place that a link to the guide on the web names, wherever that stands; undefined for any other text. */
export function placeInLink(guide: Guide, text: string): Walk | undefined {
  const link = text.trim();
  if (/\s/.test(link) || !URL.canParse(link)) return undefined;
  const place = placeInHash(guide, new URL(link).hash);
  return place && !('error' in place) ? place.walk : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
