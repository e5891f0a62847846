import type { Person } from './person.ts';

export default {
  who: 'Helpdesk: a colleague made the person Global Administrator, and still there is no tab.',
  answers: ['for-others', 'no-tab'],
  ends: 'VL-206',
  has: ['told', 'check-purchase', 'ask-admin', 'do-not-elevate', 'tell-person'],
  says: [/Global Administrator sees everything/, /no MPSA, CSP or subscription/],
  next: ['not-volume-licensing', 'mismatch-helping'],
} satisfies Person;
