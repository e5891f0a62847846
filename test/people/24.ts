import type { Person } from './person.ts';

export default {
  who: 'Partner with a June EA on hold; every account is valid and in the right cloud.',
  answers: ['for-others', 'partner', 'on-hold', 'validated'],
  ends: 'VL-514',
  has: ['give-number', 'screenshot', 'confirm-validated', 'confirm-cloud', 'say-urgency', 'no-education'],
  says: [
    /agreement number or the package ID/,
    /screenshot/,
    /has been checked, in VL Central or in the Entra/,
    /cloud matches the customer’s/,
    /date by which it must take effect/,
    /readiness or education/,
  ],
  next: ['escalate-not', 'validate-in-vl-central'],
} satisfies Person;
