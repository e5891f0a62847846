import type { Person } from './person.ts';

export default {
  who: 'Took part in no purchase, only knows that “we have licenses”, and was told to look in volume licensing.',
  answers: ['not-vl', 'not-sure'],
  ends: 'VL-614',
  has: ['look-at-invoice', 'ask-partner', 'choose-place'],
  says: [/Enterprise, Open Value, Select Plus or MPSA/, /purchasing or finance/],
  next: ['who-is-vl-admin', 'licenses-mpsa'],
} satisfies Person;
