/** What a person can have in hand instead of a page. */
export const broughtKinds = ['text', 'mail', 'link', 'picture'] as const;
export type BroughtKind = (typeof broughtKinds)[number];
