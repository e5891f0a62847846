/** Who has to act for an outcome. */
export type Actor = 'user' | 'vl-admin' | 'it-admin' | 'partner' | 'support';
