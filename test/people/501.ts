import type { Person } from './person.ts';

export default {
  who: 'Has the profile error, made the account for Power BI, and can’t change the DNS.',
  sees: 'profile-setup-error',
  answers: ['own-domain', 'never', 'self-signed-up'],
  ends: 'VL-111',
  has: ['tell-it', 'it-proves', 'new-profile'],
  says: [/self-service/, /TXT record/],
} satisfies Person;
