/** Files of a language that are loaded together: in what is built each pack is one chunk a language. */
export const packs = {
  /** What every page of the extension shows. */
  shell: ['interface', 'actors', 'causes', 'clouds', 'findings', 'page', 'steps'],
  /** What the guide's first question needs: on the web the rest follows it. */
  first: ['walk', 'guide/start', 'guide/terms', 'guide/glosses', 'guide/links'],
  guide: [
    'walk',
    'guide/start',
    'guide/profile',
    'guide/takeover',
    'guide/azure',
    'guide/vl-tab',
    'guide/cross-cloud',
    'guide/clouds',
    'guide/sign-in',
    'guide/refused',
    'guide/first-access',
    'guide/not-vl',
    'guide/users',
    'guide/statuses',
    'guide/roles',
    'guide/admins',
    'guide/partner',
    'guide/cocp',
    'guide/support',
    'guide/terms',
    'guide/glosses',
    'guide/links',
  ],
} as const;

export type PackName = keyof typeof packs;
