import type { Person } from './person.ts';

export default {
  who: 'Product key of a MAK has no activations left; takes it for a missing role.',
  answers: ['no-volume-licensing', 'contracts-missing', 'no-activations'],
  ends: 'VL-411',
  has: ['see-count', 'have-role', 'gather', 'open-request', 'other-errors', 'told'],
  says: [
    /no role is missing/,
    /how many activations are used/,
    /Administrator or Product keys reader/,
    /last five characters/,
    /by exception/,
    /VL support’s request form/,
    /technical support/,
  ],
  next: ['role-keys'],
} satisfies Person;
