import type { Person } from './person.ts';

export default {
  who: 'New Notices Contact of an Enterprise Agreement after a change; sees nothing, and the old administrator is still there.',
  answers: ['a-task', 'admin-or-contact', 'new-contact-no-access'],
  ends: 'VL-443',
  has: ['ask-existing-admin', 'admin-assigns', 'wait-for-mail', 'after', 'note'],
  says: [/Permission changes/, /contract just activated/],
  next: ['first-time-enterprise', 'mismatch-other-id'],
} satisfies Person;
