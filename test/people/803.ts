import type { Person } from './person.ts';

export default {
  who: 'Signed the agreement in Adobe Sign last week, and expects to get in.',
  answers: ['have-something', 'mail', 'another-mail', 'sign'],
  ends: 'VL-234',
  has: ['check-expected', 'keep-copy', 'ask-partner', 'as-contact', 'ask-role', 'told'],
  says: [
    /need not be who looks after the licenses/,
    /13 months/,
    /only after that order/,
    /Permission changes for Microsoft Volume Licensing contracts/,
    /Action required: Sign in to manage/,
    /whoever signs becomes the administrator: that isn’t so/,
    /ten hours/,
  ],
  next: ['welcome-missing', 'enterprise-access'],
} satisfies Person;
