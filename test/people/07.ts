import type { Person } from './person.ts';

export default {
  who: 'Sees “Ready to become the admin of contoso.com” and is not in IT.',
  sees: 'ready-to-become-admin',
  answers: ['it-can'],
  ends: 'VL-111',
  has: ['tell-it', 'it-proves', 'alternative', 'new-profile', 'takes'],
  says: [
    /unmanaged/,
    /TXT record/,
    /same account is a managed one/,
    /old sign-in ID.*Microsoft Entra ID.*agreement numbers.*email address in the agreement/,
  ],
  next: ['support-new-profile', 'takeover-government'],
} satisfies Person;
