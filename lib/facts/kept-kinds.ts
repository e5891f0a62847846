/**
 * Kinds of what is kept on this machine beside the settings, as the settings page lists them. `unknown`: what this
 * version doesn't store; another may have.
 */
export const keptKinds = ['walks', 'recent', 'contacts', 'handover', 'unknown'] as const;
export type KeptKind = (typeof keptKinds)[number];

/**
 * Where something is kept: on the disk; in memory, for it is of a private window; in memory, for an organization
 * doesn't let it be on the disk; or with a web page's tab, and gone with it.
 */
export type KeptPlace = 'disk' | 'private' | 'unkept' | 'page';
