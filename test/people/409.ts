import type { Person } from './person.ts';

export default {
  who: 'Was told that invitations hold sixty days; the link of a newer one is dead, a colleague administers the agreement.',
  answers: ['have-something', 'mail', 'welcome', 'link-fails', 'newer-admin'],
  ends: 'VL-210',
  has: ['ask-admin', 'reset-invite', 'use-new-mail', 'not-invited', 'takes'],
  says: [/Invitations run out/, /Reset invite/, /With an Enterprise Agreement there are no invitations/],
  next: ['invitation-first'],
} satisfies Person;
