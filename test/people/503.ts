import type { Person } from './person.ts';

export default {
  who: 'Has an old VLSC bookmark and no longer knows the account: two problems at once.',
  sees: 'retired-vlsc-link',
  answers: ['bookmark-or-text'],
  ends: 'VL-146',
  has: ['open-new', 'sign-in'],
  says: [/Billing > Your products > Volume licensing/, /personal account isn’t accepted/],
  next: ['id-forgotten', 'licenses-mpsa'],
} satisfies Person;
