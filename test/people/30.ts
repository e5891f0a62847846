import type { Person } from './person.ts';

export default {
  who: 'Forgot which ID was registered, and two accounts in the browser keep switching.',
  answers: ['have-something', 'other-message', 'wrong-account', 'forgotten'],
  ends: 'VL-160',
  has: ['search-mail', 'sign-out', 'private-window', 'ask-admin', 'or-present', 'nobody-left', 'told'],
  says: [
    /Registration successful/,
    /Sign out of all Microsoft accounts/,
    /private window/,
    /Manage Assignments/,
    /keep it beside in a window of its own/,
  ],
  next: ['wrong-session', 'who-is-vl-admin'],
} satisfies Person;
