import type { Person } from './person.ts';

export default {
  who: 'Partner who wants to check addresses before a renewal and has no access to VL Central this week.',
  answers: ['for-others', 'partner', 'before-submitting', 'check', 'no-vl-central'],
  ends: 'VL-508',
  has: ['open-portal', 'read-valid', 'read-invalid', 'note'],
  says: [
    /private browser window/,
    /GCC High and Azure Government/,
    /\(Live\)/,
    /doesn’t prove that the cloud fits/,
  ],
  next: ['validate-in-vl-central'],
} satisfies Person;
