import type { Person } from './person.ts';

export default {
  who: 'Works for a customer; the partner’s mail asks to confirm work or school accounts for the renewal.',
  answers: ['have-something', 'mail', 'another-mail', 'confirm-accounts'],
  ends: 'VL-235',
  has: ['check-sender', 'choose-contacts', 'ask-it', 'it-creates', 'answer', 'partner-checks', 'told'],
  says: [
    /Notices Contact and Online Administrator/,
    /Online Services Manager it is recommended/,
    /not an alias/,
    /in the cloud of the agreement/,
    /is held/,
    /Never send a password/,
    /gmail\.com or outlook\.com/,
  ],
  next: ['no-tenant', 'government-tenant'],
} satisfies Person;
