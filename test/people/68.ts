import type { Person } from './person.ts';

export default {
  who: 'The only administrator of an Enterprise Agreement has left; was told that a new contact is administrator at once.',
  answers: ['a-task', 'admin-or-contact', 'nobody-left', 'enterprise'],
  ends: 'VL-444',
  has: ['ask-partner', 'file-contact-change', 'write-down', 'open-request', 'told'],
  says: [/CICR/, /License ID/, /Microsoft Entra ID/, /isn’t so/],
  next: ['support-no-admin'],
} satisfies Person;
