import type { Person } from './person.ts';

export default {
  who: 'Inherits the administration from an MBSA; the users added don’t show.',
  answers: ['a-task', 'status', 'not-listed'],
  ends: 'VL-439',
  has: ['inherited-admin', 'assign-yourself', 'takes'],
  says: [/Administrator/, /aren’t shown on the tab Assigned/],
  next: ['inherit-parent'],
} satisfies Person;
