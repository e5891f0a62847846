import type { Person } from './person.ts';

export default {
  who: 'Consultant whom a customer invited to an Open Value agreement, at the consultant’s own address.',
  answers: ['have-something', 'mail', 'welcome', 'not-yet'],
  ends: 'VL-130',
  has: ['follow-link', 'find-confirmation', 'get-started', 'note'],
  says: [
    /another organization than the agreement/,
    /your own organization’s work account/,
    /volume licensing only/,
    /Registration successful/,
  ],
} satisfies Person;
