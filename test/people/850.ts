import type { Person } from './person.ts';

export default {
  who: 'Auditor from outside who has to see the contracts of an Enterprise Agreement.',
  answers: ['a-task', 'role', 'see-contracts'],
  ends: 'VL-402',
  has: ['note-license-ids', 'have-assigned', 'note'],
  says: [/License position reader/, /make license summaries/, /View contracts/],
  next: ['ask-vl-admin'],
} satisfies Person;
