/** Kinds of what is kept on this machine beside the settings, as the settings page lists them. */
export const keptKinds = ['walks', 'contacts', 'handover'] as const;
export type KeptKind = (typeof keptKinds)[number];
