import type { Person } from './person.ts';

export default {
  who: 'VL administrator of a customer with an EA who wants to change partner.',
  answers: ['a-task', 'change-partner', 'customer', 'enterprise', 'administrator'],
  ends: 'VL-530',
  has: [
    'check-first',
    'ask-partner',
    'enter-partner',
    'verify-partner',
    'partner-accepts',
    'takes',
    'after',
    'told',
  ],
  says: [
    /Azure portal/,
    /Public Customer Number \(PCN\)/,
    /notification contact/,
    /within ten days/,
    /trade status is approved/,
    /90 days/,
  ],
  next: ['cocp-follow'],
} satisfies Person;
