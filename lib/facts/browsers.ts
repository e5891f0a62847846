/** Browsers that differ in how a button gets to the toolbar. */
export const browserIds = ['chrome', 'edge', 'firefox'] as const;
export type BrowserId = (typeof browserIds)[number];

/** Which of them names itself so; Chrome stands for all that are made from the same. */
export function browserOf(userAgent: string): BrowserId {
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  return /\bEdg\//.test(userAgent) ? 'edge' : 'chrome';
}
