import type { Person } from './person.ts';

export default {
  who: 'Made a free tenant a year ago only for volume licensing; now AADSTS5000225, and was told to wait.',
  sees: 'tenant-inactive',
  answers: [],
  ends: 'VL-171',
  has: ['told', 'takes', 'after', 'call-now', 'one-case', 'too-late', 'keep-alive'],
  says: [
    /20 days/,
    /told to wait/,
    /If you made the tenant yourself, that is you/,
    /phones Microsoft/,
    /one case only/,
  ],
  next: ['ask-vl-admin', 'support-new-profile'],
} satisfies Person;
