import type { Person } from './person.ts';

export default {
  who: 'Partner with a package on hold because of an MBSA contact’s account, which is valid.',
  answers: ['for-others', 'partner', 'on-hold', 'validated'],
  ends: 'VL-514',
  has: [
    'give-number',
    'screenshot',
    'confirm-validated',
    'confirm-cloud',
    'say-urgency',
    'no-education',
    'note',
  ],
  says: [/MBSA contacts/, /22 May 2026/, /29 May 2026/, /created anew/],
} satisfies Person;
