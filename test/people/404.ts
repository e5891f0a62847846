import type { Person } from './person.ts';

export default {
  who: 'Has access to an older agreement, and waits for a mail about the renewal.',
  answers: ['getting-started', 'no-mail', 'registered-before'],
  ends: 'VL-212',
  has: ['wait', 'view-contracts', 'ask-partner', 'other-contact', 'takes', 'after'],
  says: [/no new welcome mail comes/, /ten hours/, /synchronize your permissions/],
  next: ['import-roles', 'mismatch-other-id'],
} satisfies Person;
