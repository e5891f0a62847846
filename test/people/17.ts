import type { Person } from './person.ts';

export default {
  who: 'Has the right role, and an empty list of contracts.',
  answers: ['no-volume-licensing', 'contracts-missing', 'all-missing'],
  ends: 'VL-211',
  has: ['edit-preferences', 'sync', 'view-contracts', 'same-cloud', 'takes', 'after', 'told'],
  says: [
    /Preferences/,
    /Edit preferences/,
    /Sync Permissions/,
    /two hours/,
    /ten for a newly/,
    /Help & Support/,
  ],
  next: ['mismatch-other-id', 'ask-vl-admin'],
} satisfies Person;
