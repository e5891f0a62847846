import type { Person } from './person.ts';

export default {
  who: 'Partner whose customer’s Key Viewer and Bill-to contact see nothing.',
  answers: ['for-others', 'partner', 'customer-access', 'old-roles'],
  ends: 'VL-512',
  has: ['do-not-enter', 'tell-customer', 'admin-assigns', 'told'],
  says: [/no longer bring access/, /Role assignments > Manage VL role assignments/],
  next: ['partner-contact-change'],
} satisfies Person;
