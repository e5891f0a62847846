import type { Person } from './person.ts';

export default {
  who: 'Partner about to send a manual form with a contact’s gmail address.',
  answers: ['for-others', 'partner', 'before-submitting', 'manual-form'],
  ends: 'VL-510',
  has: ['collect-address', 'validate', 'fix-first', 'check-mailbox'],
  says: [
    /takes any address, even a personal one/,
    /\(OSC\) puts the enrollment on hold/,
    /can’t create or convert it, nor get round/,
    /don’t submit before/,
  ],
  next: ['manual-form-hold'],
} satisfies Person;
