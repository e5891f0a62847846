import { type CloudId, cloudsAt } from '../facts/clouds.ts';
import { type LinkId, links } from '../facts/links.ts';
import type { StepNode } from './types.ts';

/** The addresses of a step as one person needs them. */
export interface Addresses {
  /** To be opened in a private window. */
  privately?: LinkId;
  links: LinkId[];
  /** Those of clouds that aren't the person's: not needed, but there. */
  others: LinkId[];
}

/** The clouds whose own sign-in host an address is on; none for an address that is the same in every cloud. */
export const cloudsOf = (link: LinkId): CloudId[] => cloudsAt(new URL(links[link]).host);

/** The addresses of a step, those of the person's cloud apart from those of others; without a cloud, all alike. */
export function addressesOf(
  { links: named = [], privately }: StepNode,
  cloud: CloudId | undefined,
): Addresses {
  const isOther = (link: LinkId) => {
    const of = cloudsOf(link);
    return cloud !== undefined && of.length > 0 && !of.includes(cloud);
  };
  const own = named.find((link) => cloud !== undefined && cloudsOf(link).includes(cloud));
  const toOpen = privately && own && isOther(privately) ? own : privately;
  const rest = [...new Set(privately ? [privately, ...named] : named)].filter((link) => link !== toOpen);
  const foldsAny = own !== undefined;
  return {
    ...(toOpen && { privately: toOpen }),
    links: rest.filter((link) => !(foldsAny && isOther(link))),
    others: rest.filter((link) => foldsAny && isOther(link)),
  };
}
