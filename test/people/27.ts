import type { Person } from './person.ts';

export default {
  who: 'Partner with a state customer on AOS-G in Azure Secret.',
  answers: ['for-others', 'partner', 'before-submitting', 'government'],
  ends: 'VL-526',
  has: ['same-rules', 'confirm-cloud', 'same-cloud', 'validate', 'roles-by-customer'],
  says: [/no exception/, /One from any other is refused/, /onboarding of their own/],
  next: ['air-gapped'],
} satisfies Person;
