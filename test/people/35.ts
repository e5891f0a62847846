import type { Person } from './person.ts';

export default {
  who: 'The invitation went to the mailbox of somebody who has left.',
  answers: ['getting-started', 'no-mail', 'other-mailbox'],
  ends: 'VL-136',
  has: ['owner-left', 'have-forwarded', 'admin-instead', 'nobody', 'note'],
  says: [
    /your IT opens that mailbox and forwards/,
    /reset the invitation/,
    /ask VL support/,
    /Not with Enterprise Agreements/,
  ],
  next: ['change-contact', 'no-admin-left'],
} satisfies Person;
