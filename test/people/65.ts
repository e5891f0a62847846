import type { Person } from './person.ts';

export default {
  who: 'Can read keys but finds no download; doesn’t know who the VL administrator is.',
  answers: ['a-task', 'role', 'download'],
  ends: 'VL-403',
  has: ['ask-admin', 'after'],
  says: [/shows no keys/, /Sync Permissions/],
  next: ['who-is-vl-admin', 'role-keys'],
} satisfies Person;
