import type { Person } from './person.ts';

export default {
  who: 'Director who got the welcome mail and wants the assistant to look after the agreement.',
  answers: ['have-something', 'mail', 'welcome', 'not-for-me'],
  ends: 'VL-135',
  has: ['forward', 'they-register', 'forward-confirmation', 'update-contact', 'note'],
  says: [/Registration successful/, /becomes the VL administrator/, /brings only the role chosen there/],
  next: ['add-internal', 'hand-over'],
} satisfies Person;
