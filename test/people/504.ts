import type { Person } from './person.ts';

export default {
  who: 'Gets AADSTS500021 in the office and was told that the role is missing.',
  answers: ['have-something', 'other-message', 'refused', 'rule', 'network'],
  ends: 'VL-150',
  has: ['note-code', 'other-network', 'ask-it', 'it-allows', 'other-side'],
  says: [/tenant restrictions/, /phone’s/],
} satisfies Person;
