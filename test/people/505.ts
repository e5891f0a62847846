import type { Person } from './person.ts';

export default {
  who: 'Has to choose between two kinds of account for one address.',
  answers: ['have-something', 'other-message', 'wrong-account', 'two-kinds'],
  ends: 'VL-102',
  has: ['private-window', 'choose-work', 'open-tab'],
  says: [/Work or school account/, /Billing > Your products > Volume licensing/],
  next: ['missing-vl-tab'],
} satisfies Person;
