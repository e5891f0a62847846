import type { Person } from './person.ts';

export default {
  who: 'Contact of an MBSA who wants rights on all agreements under it.',
  answers: ['a-task', 'users', 'parent-agreement'],
  ends: 'VL-428',
  has: ['edit-preferences', 'choose-yes', 'takes'],
  says: [/Edit preferences/, /Notices Contact/],
  next: ['sync-permissions'],
} satisfies Person;
