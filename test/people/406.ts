import type { Person } from './person.ts';

export default {
  who: 'Contact with GCC High contracts who signs in with a commercial account and has no tab.',
  answers: ['no-volume-licensing', 'no-tab', 'other-cloud', 'need-government'],
  ends: 'VL-312',
  has: ['admin-assigns'],
  says: [/portal\.office365\.us/],
} satisfies Person;
