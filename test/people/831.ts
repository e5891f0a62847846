import type { Person } from './person.ts';

export default {
  who: 'VL administrator whose Enterprise Agreement has ended, and who wants to change partner.',
  answers: ['a-task', 'change-partner', 'customer', 'other'],
  ends: 'VL-531',
  has: ['ask-partner', 'partner-explains'],
  says: [/only for active Enterprise Agreements/],
} satisfies Person;
