import type { Person } from './person.ts';

export default {
  who: 'Tried the password many times, is locked out now (50053), and fears for the role.',
  answers: ['have-something', 'other-message', 'refused', 'account-state', 'locked'],
  ends: 'VL-165',
  has: ['wait', 'old-password', 'it-looks', 'takes', 'after'],
  says: [/wrong tries/, /set by your organization/, /bad reputation/],
} satisfies Person;
