import type { Person } from './person.ts';

export default {
  who: 'IT administrator whom purchasing asked for volume licensing rights, “since you are Global Administrator”.',
  answers: ['for-others', 'it', 'give-role'],
  ends: 'VL-206',
  has: ['told', 'find-admin', 'admin-assigns'],
  says: [/for volume licensing that isn’t so/],
} satisfies Person;
