import type { Person } from './person.ts';

export default {
  who: 'Partner whose customer’s Notices Contact has left.',
  answers: ['for-others', 'partner', 'contact-changes'],
  ends: 'VL-537',
  has: ['active-only', 'check-account', 'file', 'role-separately'],
  says: [
    /CICR/,
    /the new contact gets no role by this/,
    /License ID and the Microsoft Entra ID/,
    /ended one needs none/,
  ],
  next: ['partner-customer-access'],
} satisfies Person;
