import type { Person } from './person.ts';

export default {
  who: 'Colleague in purchasing at a customer with an EA who has to arrange the change of partner.',
  answers: ['a-task', 'change-partner', 'customer', 'enterprise', 'not-administrator'],
  ends: 'VL-533',
  has: ['ask-partner', 'find-admin', 'give-details', 'admin-submits', 'partner-accepts', 'takes'],
  says: [/ten days/, /Azure portal/],
  next: ['cocp-follow'],
} satisfies Person;
