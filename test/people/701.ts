import type { Person } from './person.ts';

export default {
  who: 'User whose second factor nobody in IT can reset, and who wants Microsoft to help.',
  answers: ['a-task', 'support', 'sign-in-refused'],
  ends: 'VL-620',
  has: ['gather', 'tell-it', 'it-opens-case', 'nobody-gets-in'],
  says: [/correlation ID/, /VL support can’t change it/, /after 20 days it is deleted/],
  next: ['support-technical'],
} satisfies Person;
