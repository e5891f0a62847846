import type { Person } from './person.ts';

export default {
  who: 'Partner of a US customer with commercial and GCC High enrollments in one EA.',
  answers: ['for-others', 'partner', 'before-submitting', 'cloud', 'several'],
  ends: 'VL-524',
  has: ['separate-numbers', 'separate-accounts', 'note'],
  says: [/Public Customer Number \(PCN\) for each since January 2025/, /22 May 2026/],
  next: ['escalate'],
} satisfies Person;
