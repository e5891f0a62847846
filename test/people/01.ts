import type { Person } from './person.ts';

export default {
  who: 'Buyer with an Open Value agreement who never signed in, and found the welcome mail.',
  answers: ['have-something', 'mail', 'welcome', 'not-yet'],
  ends: 'VL-130',
  has: [
    'follow-link',
    'find-confirmation',
    'get-started',
    'open-tab',
    'second-admin',
    'takes',
    'after',
    'verify',
  ],
  says: [
    /use your work or school account/,
    /work or school account/,
    /mailbox of the business email address/,
    /Registration successful: Welcome to Microsoft admin center/,
    /select Get Started/,
    /Billing > Your products/,
    /second VL administrator for each License ID/,
    /not with Enterprise Agreements/,
  ],
  next: ['add-internal', 'profile-setup-error'],
} satisfies Person;
