import type { Person } from './person.ts';

export default {
  who: 'Is at the own sign-in page of the company, which fails (80002); heard that Microsoft has to mend it.',
  answers: ['have-something', 'other-message', 'refused', 'own-page'],
  ends: 'VL-151',
  has: ['ask-it', 'it-repairs', 'onmicrosoft-account', 'assign-it'],
  says: [/your organization’s own service/, /VL support can’t mend it/, /\.onmicrosoft\.com/],
} satisfies Person;
