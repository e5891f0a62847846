import type { Person } from './person.ts';

export default {
  who: 'In IT: the firm takes a new domain, and a VL user’s sign-in name is renamed.',
  answers: ['for-others', 'it', 'accounts-move'],
  ends: 'VL-216',
  has: ['keep-account', 'send-both', 'admin-adds', 'told'],
  says: [/a new name/, /promise no such thing/, /Compare the sign-in/],
  next: ['user-recreated'],
} satisfies Person;
