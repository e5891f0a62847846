import type { Person } from './person.ts';

export default {
  who: 'GCC High user whom the mail’s link leads to portal.azure.us.',
  answers: ['have-something', 'azure-page', 'mail-link', 'user'],
  ends: 'VL-120',
  has: ['type-address', 'it-checks'],
  says: [/address of your admin center/, /Nothing is wrong with your account/],
} satisfies Person;
