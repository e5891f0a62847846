import type { Person } from './person.ts';

export default {
  who: 'Online Services Manager of a new ISV agreement without a work account; only the Notices Contact got in.',
  answers: ['getting-started', 'no-mail', 'named-contact'],
  ends: 'VL-208',
  has: ['ask-partner', 'partner-corrects', 'other-contact', 'told'],
  says: [
    /Notices and Online Administrator Contact/,
    /Online Services Manager if a work account was entered/,
    /gives all others their roles/,
  ],
} satisfies Person;
