import type { Person } from './person.ts';

export default {
  who: 'Gets AADSTS90038 at login.microsoftonline.com, naming microsoftonline.us.',
  sees: 'wrong-cloud',
  answers: ['government-account'],
  ends: 'VL-144',
  has: ['open-government', 'open-tab', 'save-bookmark'],
  says: [/GCC High and DoD accounts work only/, /Nothing is wrong with your account/],
  next: ['which-cloud', 'mismatch-other-id'],
} satisfies Person;
