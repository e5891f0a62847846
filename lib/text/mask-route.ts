import { routeWord } from '../facts/route-words.ts';

/** Deeper routes are of one page with many panels. */
const maxParts = 8;

/** A route with nothing in it that could name anybody: of its parts, those that name pages. */
export const maskRoute = (route: string): string =>
  route
    .split('/', maxParts)
    .map((part) => (routeWord.test(part) ? part : '…'))
    .join('/');
