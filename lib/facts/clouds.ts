/** A Microsoft cloud that volume licensing contracts can be in. Words on it stand in `locales/<locale>/clouds.json`. */
export interface Cloud {
  id: CloudId;
  /** Where people sign in to see their contracts. Source: sign-in#where-to-sign-in, wsa#sign-in-check. */
  signIn: `https://${string}`;
}

export const cloudIds = ['commercial', 'gcc', 'gcc-high', 'dod'] as const;
export type CloudId = (typeof cloudIds)[number];

/** Commercial and GCC share one public cloud, and so one address. */
export const clouds: readonly Cloud[] = [
  { id: 'commercial', signIn: 'https://admin.microsoft.com/' },
  { id: 'gcc', signIn: 'https://admin.microsoft.com/' },
  { id: 'gcc-high', signIn: 'https://portal.office365.us/adminportal/home' },
  { id: 'dod', signIn: 'https://portal.apps.mil/adminportal/home' },
];

/** The clouds that people sign in to on a host: commercial and GCC share theirs. */
export const cloudsAt = (host: string): CloudId[] =>
  clouds.filter(({ signIn }) => new URL(signIn).host === host).map(({ id }) => id);
