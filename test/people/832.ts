import type { Person } from './person.ts';

export default {
  who: 'New Notices Contact of an EA, changed two weeks ago, still without access.',
  answers: ['a-task', 'admin-or-contact', 'new-contact-no-access'],
  ends: 'VL-443',
  has: ['ask-existing-admin', 'admin-assigns', 'sign-in'],
  says: [/doesn’t bring the role/, /Verify and save user assignments/, /two hours/],
  next: ['who-is-vl-admin'],
} satisfies Person;
