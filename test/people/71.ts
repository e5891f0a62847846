import type { Person } from './person.ts';

export default {
  who: 'Partner whose contact gave the mail alias instead of the name for signing in.',
  answers: ['for-others', 'partner', 'account-refused', 'no-account', 'typo-or-alias'],
  ends: 'VL-504',
  has: ['ask-exact', 'not-alias', 'check-domain'],
  says: [/alias/, /sign-in name/],
  next: ['sign-in-check'],
} satisfies Person;
