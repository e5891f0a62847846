import type { Person } from './person.ts';

export default {
  who: 'In IT: the takeover is done, and the colleague still has the profile error.',
  answers: ['for-others', 'profile-error', 'own-domain', 'same-account', 'taken-over'],
  ends: 'VL-603',
  has: ['old-id', 'new-id', 'agreements', 'agreement-mail', 'open-request'],
  says: [/new volume licensing profile/, /all four/],
} satisfies Person;
