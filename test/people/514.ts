import type { Person } from './person.ts';

export default {
  who: 'Is one of two Global Administrators, both shut out by an access rule (53003).',
  answers: ['for-others', 'it', 'blocked'],
  ends: 'VL-162',
  has: ['all-shut-out'],
  says: [/only Microsoft can help, by phone/, /Data Protection/, /Your partner can open the case/],
} satisfies Person;
