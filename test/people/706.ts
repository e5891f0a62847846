import type { Person } from './person.ts';

export default {
  who: 'Partner whose customer leaves for another partner.',
  answers: ['for-others', 'partner', 'change-partner', 'old-partner'],
  ends: 'VL-541',
  has: ['until-then', 'no-answer', 'tell-customer'],
  says: [/90 days after it was begun/, /new one has no access/],
} satisfies Person;
