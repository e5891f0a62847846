import type { Person } from './person.ts';

export default {
  who: 'Is sent in circles at admin.cloud.microsoft and thinks that the account is broken.',
  answers: ['have-something', 'other-message', 'refused', 'page-trouble', 'old-page'],
  ends: 'VL-173',
  has: ['close-tabs', 'start-again', 'private-window', 'cookies'],
  says: [/Nothing is wrong with your account/, /try admin\.microsoft\.com/, /cookies/],
} satisfies Person;
