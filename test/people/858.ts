import type { Person } from './person.ts';

export default {
  who: 'Got the notice that the agreement ends in sixty days, and fears for access and downloads.',
  answers: ['have-something', 'mail', 'another-mail', 'renewal'],
  ends: 'VL-237',
  has: ['see-end', 'ask-partner', 'second-admin', 'look-for-new', 'told'],
  says: [
    /renewed through the partner/,
    /roles hold on/,
    /up to their end/,
    /No new welcome mail/,
    /ten hours/,
  ],
  next: ['import-roles', 'contracts-new', 'cocp'],
} satisfies Person;
