import type { Person } from './person.ts';

export default {
  who: 'Notices Contact of an Enterprise Agreement just activated, to whom no invitation ever came.',
  answers: ['getting-started', 'no-mail', 'enterprise', 'notices-contact'],
  ends: 'VL-134',
  has: ['told', 'find-mail', 'sign-in', 'open-tab', 'second-admin', 'ask-partner', 'takes', 'after'],
  says: [
    /no invitation comes/,
    /you are the VL administrator by yourself/,
    /Permission changes for Microsoft Volume Licensing contracts/,
    /admin center/,
    /the tab Volume licensing/,
    /ten hours/,
  ],
  next: ['contact-without-access', 'sync-permissions'],
} satisfies Person;
