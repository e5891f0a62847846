import { clouds } from '../facts/clouds.ts';

/** Admin centers as their addresses tell them apart: commercial and GCC share the public one. */
export type PortalId = 'public' | 'gcc-high' | 'dod';

/** Which admin center one of its hosts belongs to. */
export function portalOf(host: string): PortalId {
  const cloud = clouds.find(({ signIn }) => new URL(signIn).host === host)?.id;
  return cloud === 'gcc-high' || cloud === 'dod' ? cloud : 'public';
}
