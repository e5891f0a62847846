import type { Person } from './person.ts';

export default {
  who: 'Has a GCC High account, goes to admin.microsoft.com, gets AADSTS700016.',
  sees: 'unknown-app',
  answers: [],
  ends: 'VL-170',
  has: ['private-window', 'own-cloud', 'it-looks'],
  says: [/GCC High or DoD, use that cloud’s address/, /another organization/],
  next: ['which-cloud'],
} satisfies Person;
