import type { Person } from './person.ts';

export default {
  who: 'Secretary of a school: one address for a Microsoft account and a school account, and the profile error.',
  sees: 'profile-setup-error',
  answers: ['two-kinds'],
  ends: 'VL-102',
  has: ['private-window', 'choose-work', 'open-tab'],
  says: [/same address is in use for two accounts/, /choose “Work or school account”/, /private window/],
  next: ['account-mix-up', 'missing-vl-tab'],
} satisfies Person;
