import type { Person } from './person.ts';

export default {
  who: 'Made an onmicrosoft.com tenant without IT, and forgot the password.',
  answers: ['cannot-get-in', 'message', 'refused', 'password'],
  ends: 'VL-164',
  has: ['own-reset', 'own-tenant', 'ask-it'],
  says: [
    /you are its administrator/,
    /phone or address you gave/,
    /support for business/,
    /VL support can’t/,
  ],
  next: ['ask-vl-admin'],
} satisfies Person;
