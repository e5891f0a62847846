import type { Person } from './person.ts';

export default {
  who: 'Charity with an Open License number of 2019 that needs the ISO and the key again.',
  answers: ['no-volume-licensing', 'no-tab', 'open-license'],
  ends: 'VL-615',
  has: ['sign-in', 'find-keys', 'ask-admin', 'admin-adds', 'nobody', 'told'],
  says: [
    /ended on 1 January 2022/,
    /still has access/,
    /View downloads and keys/,
    /authorization numbers/,
    /stays accessible/,
  ],
  next: ['id-forgotten', 'key-activations'],
} satisfies Person;
