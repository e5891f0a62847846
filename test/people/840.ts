import type { Person } from './person.ts';

export default {
  who: 'Partner with a new phone who can’t get into VL Central any more.',
  answers: ['for-others', 'partner', 'own-access'],
  ends: 'VL-542',
  has: ['sign-in', 'set-up', 'ask-it', 'it-resets', 'no-user', 'meanwhile'],
  says: [/5 January 2026/, /second factor/, /Neither the customer nor VL support/, /your firm’s IT/],
  next: ['blocked-mfa'],
} satisfies Person;
