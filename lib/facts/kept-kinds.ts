/**
 * Kinds of what is kept on this machine beside the settings, as the settings page lists them. `unknown`: what this
 * version doesn't store; another may have.
 */
export const keptKinds = ['walks', 'recent', 'contacts', 'handover', 'unknown'] as const;
export type KeptKind = (typeof keptKinds)[number];
