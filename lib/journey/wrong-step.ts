import type { FindingId } from '../facts/findings.ts';
import type { Journey } from './journey.ts';

/** Findings of a sign-in page: the last sign-in is where it went wrong. */
const signInFindings: readonly FindingId[] = [
  'wrong-cloud',
  'personal-account',
  'account-not-found',
  'sign-in-refused',
];

/** Index of the hop at which the way went wrong, as the findings tell; -1 where it didn't. */
export function wrongStep({ hops }: Journey, findings: readonly FindingId[]): number {
  if (findings.includes('azure-portal-redirect')) return hops.findLastIndex(({ kind }) => kind === 'azure');
  if (findings.includes('retired-vlsc-link')) return hops.findLastIndex(({ kind }) => kind === 'vlsc');
  const signIn = signInFindings.some((id) => findings.includes(id));
  return signIn ? hops.findLastIndex(({ kind }) => kind === 'sign-in') : -1;
}
