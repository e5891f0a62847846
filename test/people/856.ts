import type { Person } from './person.ts';

export default {
  who: 'Helpdesk: the invitation never arrives, not even in the junk folder.',
  answers: ['for-others', 'invitation'],
  ends: 'VL-434',
  has: ['search-mail', 'look-in-quarantine', 'else-ask-admin'],
  says: [/quarantine/, /microsoft-noreply@microsoft.com through/, /Resend invite/],
  next: ['mailbox-owner'],
} satisfies Person;
