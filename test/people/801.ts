import type { Person } from './person.ts';

export default {
  who: 'After a merger signs in with an account of the new tenant; the Enterprise Agreement’s contracts are gone.',
  answers: ['no-volume-licensing', 'no-tab', 'enterprise', 'account-changed'],
  ends: 'VL-216',
  has: [
    'keep-account',
    'private-window',
    'sign-in-earlier',
    'send-both',
    'admin-adds',
    'nobody-left',
    'change-contact',
    'takes',
    'told',
  ],
  says: [
    /After a merger/,
    /as long as it works/,
    /same roles/,
    /in the organization’s own tenant/,
    /four items/,
    /old sign-in ID/,
    /VL agreement numbers/,
    /CICR/,
    /two hours/,
  ],
  next: ['id-forgotten', 'no-admin-left'],
} satisfies Person;
