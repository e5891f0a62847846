import type { Person } from './person.ts';

export default {
  who: 'Reads “Need admin approval” after following a link from a colleague.',
  answers: ['have-something', 'other-message', 'refused', 'application', 'approval'],
  ends: 'VL-169',
  has: ['check-portal', 'do-not-accept', 'ask-it', 'it-decides'],
  says: [/another page may have been opened/, /Don’t accept/],
} satisfies Person;
