import type { Person } from './person.ts';

export default {
  who: 'Partner whose customer was merged; the tenant of the old name is gone.',
  answers: ['for-others', 'partner', 'account-refused', 'no-account', 'tenant-deleted'],
  ends: 'VL-505',
  has: ['ask-present-tenant', 'name-other-account', 'validate-again'],
  says: [/which tenant the organization uses today/],
  next: ['validate-in-vl-central'],
} satisfies Person;
