import type { Person } from './person.ts';

export default {
  who: 'The cloud is set to GCC High; asks only where to sign in, and has no account there yet.',
  knows: { clouds: ['gcc-high'] },
  answers: ['cannot-get-in', 'which-address'],
  ends: 'VL-303',
  has: ['open', 'sign-in', 'note'],
  says: [/portal\.office365\.us/, /commercial or GCC account doesn’t work/],
  next: ['mismatch-new-government'],
} satisfies Person;
