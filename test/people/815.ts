import type { Person } from './person.ts';

export default {
  who: 'Follows the mail’s link behind Mimecast, not Safe Links, and ends at azure.microsoft.com.',
  answers: ['have-something', 'azure-page', 'mail-link', 'user'],
  ends: 'VL-120',
  has: ['type-address', 'ask-it', 'it-checks', 'it-request'],
  says: [
    /Barracuda, Mimecast or Proofpoint/,
    /mostly Safe Links in Outlook/,
    /VL support can’t change that/,
    /Type the address/,
  ],
  next: ['azure-typed'],
} satisfies Person;
