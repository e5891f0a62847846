import type { Person } from './person.ts';

export default {
  who: 'The partner says that the address of the Notices Contact, an alias, is refused.',
  answers: ['getting-started', 'partner-refuses'],
  ends: 'VL-139',
  has: ['ask-which', 'check-address', 'ask-it', 'it-creates', 'answer-partner'],
  says: [
    /alias, an old address or a private one is refused/,
    /neither repair nor bypass/,
    /No license is needed/,
  ],
} satisfies Person;
