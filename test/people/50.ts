import type { Person } from './person.ts';

export default {
  who: 'Is in IT: a colleague’s sign-in is refused with 53003, and she must not be told to ask her IT.',
  answers: ['for-others', 'it', 'blocked'],
  ends: 'VL-162',
  has: ['open-logs', 'no-entry', 'read-cause', 'mend', 'have-tried'],
  says: [/sign-in logs/, /correlation ID/, /VL support can’t/, /^(?![\s\S]*your IT)/],
} satisfies Person;
