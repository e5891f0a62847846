import type { Person } from './person.ts';

export default {
  who: 'Has an invitation of February 2024 that speaks of the VLSC.',
  answers: ['have-something', 'mail', 'old-vlsc'],
  ends: 'VL-231',
  has: ['ask-admin', 'admin-assigns', 'find-admin', 'no-admin', 'note'],
  says: [
    /closed in April 2024/,
    /is invalid/,
    /ask a VL administrator in your organization to add you/,
    /agreement number \(License ID\), the business email address in the agreement, and the account you sign in/,
  ],
  next: ['no-admin-left', 'welcome-used'],
} satisfies Person;
