import type { Person } from './person.ts';

export default {
  who: 'GCC user at portal.office365.us who is shown AADSTS900440.',
  sees: 'wrong-cloud',
  answers: ['public-account'],
  ends: 'VL-145',
  has: ['open-public', 'open-tab', 'note'],
  says: [
    /Commercial and GCC accounts/,
    /Nothing is wrong with your account/,
    /admin\.microsoft\.com/,
    /need another account/,
  ],
  next: ['mismatch-other-id'],
} satisfies Person;
