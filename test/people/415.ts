import type { Person } from './person.ts';

export default {
  who: 'IT administrator whose firm has no tenant, asked for accounts of the contacts.',
  answers: ['for-others', 'it', 'no-tenant'],
  ends: 'VL-138',
  has: ['check-existing', 'create-users', 'hand-over', 'keep-alive', 'note'],
  says: [/no Microsoft 365 license is needed/, /two administrators/, /20 days/, /credit card/],
  next: ['takeover-do', 'government-tenant'],
} satisfies Person;
