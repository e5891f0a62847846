import type { Rule } from '../types.ts';

export const noPermission: Rule = {
  id: 'no-permission',
  signals: [
    {
      kind: 'text',
      on: 'admin-center',
      hint: /account\s+that\s+has\s+permission|have\s+permission\s+to\s+view\s+or/i,
      texts: {
        en: {
          possible: [/switch to an account that has permission/],
          certain: [/doesn't have permission to view or manage this page/],
        },
      },
      beside: { links: ['about-admin-roles', '/estslogout'] },
      // The same page with this line is about the kind of account: personal-account.
      unless: /consumer users without business presence/,
      source: 'reports#no-permission',
      checked: '2026-11-20',
    },
    {
      kind: 'links',
      on: 'admin-center',
      // The page's two links, whatever its language: what the roles are, and sign out to switch.
      links: ['about-admin-roles', '/estslogout'],
      unless: /consumer users without business presence/,
      source: 'reports#no-permission',
      checked: '2026-11-20',
    },
  ],
};
