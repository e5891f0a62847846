import type { Person } from './person.ts';

export default {
  who: 'User without access who knows that the last administrator has left.',
  answers: ['a-task', 'support', 'cannot-get-in'],
  ends: 'VL-602',
  has: ['gather', 'open-request', 'choose-support', 'takes', 'after'],
  says: [/Professional No Charge/, /24 business hours/],
  next: ['support-no-admin', 'support-new-profile'],
} satisfies Person;
