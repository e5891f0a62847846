import type { Person } from './person.ts';

export default {
  who: 'VL administrator with an Enterprise Agreement; heard that an invitation is good for sixty days.',
  answers: ['a-task', 'status', 'invitation-expired', 'admin'],
  ends: 'VL-435',
  has: ['told', 'note'],
  says: [/sixty/, /there is nothing to accept/],
  next: ['assignment-active'],
} satisfies Person;
