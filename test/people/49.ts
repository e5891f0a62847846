import type { Person } from './person.ts';

export default {
  who: 'The admin center loads again and again at admin.cloud.microsoft.',
  answers: ['cannot-get-in', 'other-page'],
  ends: 'VL-202',
  has: ['open-admin-center', 'sign-in', 'note'],
  says: [/loads again and again, try the other/, /private window/],
} satisfies Person;
