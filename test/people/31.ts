import type { Person } from './person.ts';

export default {
  who: 'Gets AADSTS50020 at sign-in.',
  answers: ['have-something', 'other-message', 'not-in-tenant'],
  ends: 'VL-163',
  has: ['sign-out', 'private-window', 'tenants-account', 'ask-which', 'it-adds', 'told'],
  says: [
    /AADSTS50020/,
    /doesn’t exist in the organization \(tenant\)/,
    /organization that holds the agreement/,
    /not with a personal or another company’s one/,
  ],
} satisfies Person;
