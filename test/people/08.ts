import type { Person } from './person.ts';

export default {
  who: 'Sees the takeover prompt, but needs an account for a government cloud.',
  sees: 'ready-to-become-admin',
  answers: ['government'],
  ends: 'VL-176',
  has: ['told', 'ask-tenant-admin', 'have-assigned', 'sign-in', 'note'],
  says: [
    /across clouds/,
    /administers your organization’s tenant in GCC High or DoD/,
    /account in that same cloud/,
    /GCC .*shares the public cloud/,
  ],
} satisfies Person;
