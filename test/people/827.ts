import type { Person } from './person.ts';

export default {
  who: 'Notices Contact of an MBSA who misses a new enrollment under it.',
  answers: ['a-task', 'users', 'parent-agreement'],
  ends: 'VL-428',
  has: ['check-contact', 'edit-preferences', 'choose-yes', 'show-inherited'],
  says: [/select Yes/, /Show inherited contracts/, /Edit preferences/],
} satisfies Person;
