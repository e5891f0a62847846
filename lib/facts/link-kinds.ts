/** What a link is, as far as its address tells. `sealed`: behind a product whose links nobody else can read. */
export const linkKinds = [
  'admin-center',
  'sign-in',
  'azure',
  'retired-vlsc',
  'vl-central',
  'microsoft',
  'look-alike',
  'sealed',
  'other',
] as const;

export type LinkKind = (typeof linkKinds)[number];
