import type { Person } from './person.ts';

export default {
  who: 'VL administrator who sees “Invitation expired” beside a user.',
  sees: 'invitation-expired',
  knows: { on: ['admin-center'] },
  answers: [],
  ends: 'VL-435',
  has: ['reset', 'told', 'sourceNote', 'after'],
  says: [/Reset invite/, /With an Enterprise Agreement/, /simply sign in with it/, /two hours/i],
} satisfies Person;
