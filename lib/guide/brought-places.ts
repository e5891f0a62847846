import type { FindingId } from '../facts/findings.ts';
import type { LinkKind } from '../facts/link-kinds.ts';
import type { MailId } from '../facts/mails.ts';
import type { RefusalCause } from '../facts/refusal-causes.ts';
import { entryOf } from './opening.ts';
import type { Guide } from './types.ts';

/** More would be a list to search in itself. */
export const mostPlaces = 6;

/** What was recognized in what a person brought. */
export interface BroughtFacts {
  findings: readonly { id: FindingId; cause?: RefusalCause }[];
  mail?: { id?: MailId; isOutdated: boolean } | undefined;
  links: readonly { kind: LinkKind }[];
}

/** The nodes of the guide about it, best first. `found` are those that its words lead to. */
export function broughtPlaces(
  guide: Guide,
  { findings, mail, links }: BroughtFacts,
  found: readonly string[] = [],
): string[] {
  const { now, outdated } = (mail?.id && guide.mails?.[mail.id]) ?? {};
  const ofMail = mail?.isOutdated ? (outdated ?? now) : now;
  const known = [
    ...findings.map((finding) => entryOf(guide, finding)),
    // What a mail says of itself counts for less than an error in it.
    ...(ofMail === undefined ? [] : [ofMail]),
  ];
  const places = [
    ...known,
    // What was recognized is the answer: what is like it in words would only stand in its way.
    ...(known.length > 0 ? [] : found),
    ...links.flatMap(({ kind }) => guide.links?.[kind] ?? []),
  ];
  return [...new Set(places)].slice(0, mostPlaces);
}
