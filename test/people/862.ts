import type { Person } from './person.ts';

export default {
  who: 'Purchasing at a customer with an EA that has to true up, and looks for the place.',
  answers: ['a-task', 'order'],
  ends: 'VL-617',
  has: ['ask-partner', 'reserve', 'see-orders'],
  says: [
    /truing up or transferring/,
    /No role in the admin center does it/,
    /EA, EAS and US government/,
    /View orders/,
  ],
  next: ['role-online-services', 'contracts-new'],
} satisfies Person;
