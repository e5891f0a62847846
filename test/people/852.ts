import type { Person } from './person.ts';

export default {
  who: 'A colleague has followed the link of the invitation already; now it is dead.',
  answers: ['cannot-get-in', 'link-fails', 'newer-admin'],
  ends: 'VL-210',
  has: ['ask-admin', 'reset-invite', 'told'],
  says: [/that colleague is registered/, /can add you/, /Reset invite/],
  next: ['invitation-first'],
} satisfies Person;
