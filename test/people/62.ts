import type { Person } from './person.ts';

export default {
  who: 'Signs in at portal.office365.us; the commercial contracts have gone. The organization uses Microsoft 365 commercially, too.',
  answers: ['have-something', 'access-at-risk', 'mine', 'need-public', 'has-services'],
  ends: 'VL-311',
  has: ['create-account', 'find-contracts', 'admin-assigns', 'takes', 'after'],
  says: [/If they no longer show/, /admin\.microsoft\.com/, /private window/, /no license/],
  next: ['who-is-vl-admin', 'sync-permissions'],
} satisfies Person;
