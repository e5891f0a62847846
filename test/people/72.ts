import type { Person } from './person.ts';

export default {
  who: 'Partner of a city that uses GCC, and believes that it needs a government account.',
  answers: ['for-others', 'partner', 'before-submitting', 'cloud', 'gcc'],
  ends: 'VL-521',
  has: ['use-public', 'validate', 'sourceNote'],
  says: [/GCC is part of the public cloud/, /commercial or GCC account/],
  next: ['validate-in-vl-central'],
} satisfies Person;
