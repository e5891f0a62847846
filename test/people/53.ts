import type { Person } from './person.ts';

export default {
  who: 'Sits at a private laptop and reads “Help us keep your device secure”.',
  answers: ['have-something', 'other-message', 'refused', 'rule', 'device'],
  ends: 'VL-167',
  has: ['managed-device', 'work-browser', 'ask-it', 'it-registers'],
  says: [/not a private one/, /private window can hide the device/, /53000/],
} satisfies Person;
