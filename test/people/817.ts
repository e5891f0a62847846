import type { Person } from './person.ts';

export default {
  who: 'Was told to ask Microsoft who the VL administrator is.',
  answers: ['a-task', 'admin-or-contact', 'who'],
  ends: 'VL-209',
  has: ['find-partner', 'ask-partner', 'partner-says', 'ask-that-contact'],
  says: [
    /Microsoft doesn’t name them/,
    /Notices Contact or the Primary Contact/,
    /purchasing, finance or IT/,
  ],
  next: ['ask-vl-admin', 'no-admin-left'],
} satisfies Person;
