import type { Person } from './person.ts';

export default {
  who: 'A contact of an agreement that ended has left.',
  answers: ['a-task', 'admin-or-contact', 'change-contact', 'inactive'],
  ends: 'VL-442',
  has: ['leave-contact', 'check-admin'],
  says: [/Don’t file a change/],
  next: ['view-users'],
} satisfies Person;
