import type { Person } from './person.ts';

export default {
  who: 'Clicks the link in Outlook and ends at azure.microsoft.com.',
  sees: 'azure-portal-redirect',
  answers: ['mail-link', 'user'],
  ends: 'VL-120',
  has: ['type-address', 'open-tab', 'ask-it', 'it-checks', 'it-request'],
  says: [
    /Type the address/,
    /Safe Links list in its Microsoft Defender policies/,
    /VL support can’t change that/,
    /technical support request/,
  ],
  next: ['first-time-invited', 'missing-vl-tab'],
} satisfies Person;
