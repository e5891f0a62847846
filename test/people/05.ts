import type { Person } from './person.ts';

export default {
  who: 'Tries with name@gmail.com and sees the profile error; the organization may have no accounts.',
  sees: 'profile-setup-error',
  answers: ['private-mail'],
  ends: 'VL-101',
  has: ['verify', 'told', 'no-work-account', 'unused-invitation', 'ask-for-role'],
  says: [
    /Microsoft Entra ID/,
    /free of charge/,
    /Write down the new user ID/,
    /invitation that nobody has used/,
    /blocks tenants that nobody uses/,
  ],
  next: ['no-tenant', 'missing-vl-tab'],
} satisfies Person;
