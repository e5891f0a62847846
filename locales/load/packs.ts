/** Files of a language that are loaded together: in the extension each pack is one chunk a language. */
export const packs = {
  /** What every page of the extension shows. */
  shell: ['interface', 'actors', 'causes', 'clouds', 'findings', 'page', 'steps'],
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
    'guide/mails',
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
