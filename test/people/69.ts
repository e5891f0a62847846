import type { Person } from './person.ts';

export default {
  who: 'Active in the list, but the person sees an empty list of contracts, or an error.',
  answers: ['a-task', 'status', 'active'],
  ends: 'VL-430',
  has: ['tell-person', 'compare-id', 'private-window', 'open-tab', 'sync', 'takes'],
  says: [/letter by letter/, /Sync Permissions/, /Nothing is wrong with the assignment/],
  next: ['profile-setup-error', 'missing-vl-tab'],
} satisfies Person;
