/** Ids of every documented state; fixed, other tools hold on to them. */
export const findingIds = [
  'profile-setup-error',
  'ready-to-become-admin',
  'azure-portal-redirect',
  'missing-vl-tab',
  'cloud-mismatch-banner',
  'access-at-risk',
  'no-permission',
  'personal-account',
  'account-not-found',
  'wrong-cloud',
  'retired-vlsc-link',
  'assignment-in-progress',
  'assignment-failed',
  'invitation-sent',
  'invitation-expired',
  'user-not-found',
  'invalid-wsa',
  'sign-in-refused',
] as const;

export type FindingId = (typeof findingIds)[number];

/** The browser's own name for a finding's title: it takes no hyphens. */
export const findingKey = (id: FindingId) => `finding_${id.replaceAll('-', '_')}`;

/** `certain`: the documented state is there. `possible`: it may be; the person is asked. */
export type Confidence = 'certain' | 'possible';

/** Clouds as sign-in pages tell them apart: commercial and GCC are one, GCC High and DoD another. */
export const namedClouds = ['public', 'us-government', 'china'] as const;
export type NamedCloud = (typeof namedClouds)[number];
