import type { Person } from './person.ts';

export default {
  who: 'Has access to an Open Value agreement, and got “Permission changes …” out of the blue.',
  answers: ['have-something', 'mail', 'permission-changes'],
  ends: 'VL-204',
  has: ['open-tab', 'takes', 'told'],
  says: [
    /there is nothing to confirm/,
    /given, changed or taken away/,
    /ask your VL administrator what was changed/,
    /two hours/,
  ],
} satisfies Person;
