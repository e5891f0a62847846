import type { Person } from './person.ts';

export default {
  who: 'Has an Open Value agreement already; a new one, ordered three days ago, doesn’t show.',
  answers: ['getting-started', 'new-agreement'],
  ends: 'VL-212',
  has: ['wait', 'view-contracts', 'ask-partner', 'other-contact', 'after'],
  says: [
    /no new welcome mail/,
    /ten hours/,
    /View contracts/,
    /which business email address/,
    /synchronize your permissions/,
  ],
  next: ['change-contact'],
} satisfies Person;
