import type { Person } from './person.ts';

export default {
  who: 'Renewed an Enterprise Agreement and wants the old roles on it.',
  answers: ['a-task', 'users', 'copy-to-renewal'],
  ends: 'VL-427',
  has: ['import-roles', 'takes', 'note', 'sourceNote'],
  says: [/Import roles/, /up to ten/],
  next: ['contracts-new'],
} satisfies Person;
