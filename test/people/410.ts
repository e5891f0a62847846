import type { Person } from './person.ts';

export default {
  who: 'Enterprise Agreement; the administrator says that an invitation was sent, and nothing arrived.',
  answers: ['getting-started', 'no-mail', 'enterprise', 'added'],
  ends: 'VL-204',
  has: ['which-id', 'sign-in', 'ask-which-id', 'admin-looks', 'takes', 'after'],
  says: [/Nothing has to be registered or accepted/, /private window/, /Sign-in email/, /two hours/],
  next: ['sync-permissions', 'mismatch-other-id'],
} satisfies Person;
