import type { Person } from './person.ts';

export default {
  who: 'In IT: a colleague gets 53003 outside the office only.',
  answers: ['for-others', 'it', 'blocked'],
  ends: 'VL-162',
  has: ['open-logs', 'read-cause', 'mend'],
  says: [/VL support can’t change it/, /sign-in logs/, /rule/],
} satisfies Person;
