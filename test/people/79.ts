import type { Person } from './person.ts';

export default {
  who: 'New partner who finds a request that is twelve days old.',
  answers: ['for-others', 'partner', 'change-partner', 'accept'],
  ends: 'VL-535',
  has: ['open-requests', 'decide', 'takes', 'after'],
  says: [/request expires, and the customer has to start over/, /Requests > My customer requests/],
  next: ['cocp-prepare'],
} satisfies Person;
