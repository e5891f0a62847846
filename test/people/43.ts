import type { Person } from './person.ts';

export default {
  who: 'Sees “Organization not approved” and believes the role is wrong.',
  answers: ['no-volume-licensing', 'contracts-missing', 'not-approved'],
  ends: 'VL-214',
  has: ['take-screenshot', 'open-request', 'outside-form'],
  says: [/Your role isn’t at fault/, /Help & Support/, /License ID/],
} satisfies Person;
