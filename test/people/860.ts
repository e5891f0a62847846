import type { Person } from './person.ts';

export default {
  who: 'Was asked for rights as Global Administrator, and looks for an Entra role for it.',
  answers: ['for-others', 'it', 'give-role'],
  ends: 'VL-206',
  has: ['ask-admin', 'do-not-elevate', 'told'],
  says: [/gives no access to volume licensing/, /VL administrator/],
} satisfies Person;
