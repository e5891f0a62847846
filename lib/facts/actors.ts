/** Who has to act. */
export const actors = ['user', 'vl-admin', 'it-admin', 'partner', 'support'] as const;

export type Actor = (typeof actors)[number];
