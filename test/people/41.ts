import type { Person } from './person.ts';

export default {
  who: 'First contact of a new school agreement; the link of the invitation of last month leads nowhere, nobody else is in.',
  answers: ['have-something', 'mail', 'welcome', 'link-fails', 'newer-first'],
  ends: 'VL-232',
  has: ['whole-link', 'sign-in-directly', 'other-contact', 'ask-partner'],
  says: [
    /no administrator can send your invitation again/,
    /Primary Contact/,
    /Notices and Online Administrator Contact/,
  ],
  next: ['azure-who', 'first-time-enterprise'],
} satisfies Person;
