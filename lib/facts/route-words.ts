/**
 * Parts of the admin center's in-page routes that name pages, and the colon before a panel. Anything else in a route may
 * name a person, a tenant or a contract. A page that a rule, a proof or a step is to be told by has to be here.
 */
export const routeWord =
  /^(?::|homepage|users|billoverview|licenses|subscriptions|vlnew|downloadsandkeys|contracts?|assignments?|messagecenter|servicehealth|support|search|copilot|agents)?$/;

/** Deeper routes are of one page with many panels. */
const maxParts = 8;

/** A route with nothing in it that could name anybody: of its parts, those that name pages. */
export const maskRoute = (route: string): string =>
  route
    .split('/', maxParts)
    .map((part) => (routeWord.test(part) ? part : '…'))
    .join('/');
