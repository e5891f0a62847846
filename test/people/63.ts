import type { Person } from './person.ts';

export default {
  who: 'Was told to sign up for a new account for DoD contracts at the page in Microsoft’s mail.',
  answers: ['have-something', 'access-at-risk', 'mine', 'need-government'],
  ends: 'VL-312',
  has: ['told', 'sourceNote'],
  says: [/makes a commercial one/, /Taking over a directory doesn’t/],
} satisfies Person;
