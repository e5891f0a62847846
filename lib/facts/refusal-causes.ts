/** Why a sign-in was refused, where no finding of its own covers it. Fixed: other tools hold on to these ids. */
export const refusalCauses = [
  'wrong-account',
  'password',
  'account-locked',
  'account-disabled',
  'second-factor',
  'access-rule',
  'device',
  'not-assigned',
  'consent',
  'unknown-app',
  'network-limits',
  'tenant-inactive',
  'unmanaged-tenant',
  'federation',
  'stale-page',
  'service',
  'other',
] as const;

export type RefusalCause = (typeof refusalCauses)[number];
