import type { Person } from './person.ts';

export default {
  who: 'Has only the code AADSTS50034, with an address that IT says is right.',
  answers: ['have-something', 'other-message', 'not-found', 'address-right'],
  ends: 'VL-142',
  has: ['ask-exists', 'ask-create', 'ask-domain', 'tell-others'],
  says: [/sign-in name in your Microsoft tenant/, /No license is needed/],
  next: ['sign-in-refused', 'which-cloud'],
} satisfies Person;
