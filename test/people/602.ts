import type { Person } from './person.ts';

export default {
  who: 'VL administrator who was told to upload a list of forty users.',
  answers: ['a-task', 'users', 'add', 'not-tried'],
  ends: 'VL-421',
  has: ['copy-roles', 'tell-person', 'told', 'after'],
  says: [/know no such thing/, /Verify and save user assignments/, /ten for a newly processed/],
  next: ['user-not-found', 'which-role'],
} satisfies Person;
