import { cloudsAt } from '../facts/clouds.ts';

/** Admin centers as their addresses tell them apart: commercial and GCC share the public one. */
export type PortalId = 'public' | 'gcc-high' | 'dod';

/** Which admin center one of its hosts belongs to. */
export function portalOf(host: string): PortalId {
  const cloud = cloudsAt(host)[0];
  return cloud === 'gcc-high' || cloud === 'dod' ? cloud : 'public';
}
