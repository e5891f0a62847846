import type { Person } from './person.ts';

export default {
  who: 'Can’t get out of a colleague’s account on a shared computer.',
  answers: ['have-something', 'other-message', 'wrong-account', 'cannot-leave'],
  ends: 'VL-161',
  has: ['sign-out-here', 'close-all', 'other-account', 'shared-computer'],
  says: [/Sign out & switch/, /Use another account/],
  next: ['id-forgotten'],
} satisfies Person;
