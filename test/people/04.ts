import type { Person } from './person.ts';

export default {
  who: 'Global Administrator who sees Your products, but no tab.',
  answers: ['no-volume-licensing', 'no-tab', 'enterprise', 'global-admin'],
  ends: 'VL-207',
  has: ['told', 'find-admin', 'ask-admin', 'admin-assigns', 'takes', 'after'],
  says: [
    /Global Administrators have no access to volume licensing/,
    /Microsoft doesn’t name anybody/,
    /your partner or purchasing/,
    /Notices Contact or the Primary Contact/,
  ],
  next: ['no-admin-left', 'which-role', 'not-volume-licensing'],
} satisfies Person;
