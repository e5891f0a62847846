import type { Journey } from './journey.ts';

/**
 * Milliseconds that nobody is faster in who signs in, and that a sign-in page which leads on by itself rarely takes.
 */
const person = 4_000;

/**
 * Whether somebody signed in on this journey: on its way to the admin center it stood at sign-in pages as long as a
 * person needs. Where a session was there already, the browser is sent back at once, if it is sent there at all.
 */
export function signedInHere({ hops }: Journey): boolean {
  return hops.some(({ kind, at }, index) => {
    if (kind !== 'admin-center') return false;
    const signIns = hops.slice(0, index);
    const from = signIns.findLastIndex((hop) => hop.kind !== 'sign-in') + 1;
    const first = signIns[from];
    return first !== undefined && at - first.at >= person;
  });
}
