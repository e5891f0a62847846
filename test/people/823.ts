import type { Person } from './person.ts';

export default {
  who: 'VL administrator; the invitation went to a mistyped business address a week ago.',
  answers: ['have-something', 'status', 'invitation-sent', 'admin'],
  ends: 'VL-433',
  has: ['check-business-email', 'remind-person', 'resend', 'mistyped', 'note'],
  says: [/Business email/, /mistyped/, /add the person anew/, /Resend invite/, /Enterprise Agreement/],
} satisfies Person;
