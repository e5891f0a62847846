/** What a column can hold. `email` is where somebody signs in or gets mail; `domain` counts where a list has no such column. */
export const columnKinds = [
  'email',
  'name',
  'givenName',
  'familyName',
  'role',
  'agreement',
  'customer',
  'cloud',
  'domain',
] as const;
export type ColumnKind = (typeof columnKinds)[number];
