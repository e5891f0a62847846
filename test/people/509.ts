import type { Person } from './person.ts';

export default {
  who: 'Is in IT and wants to take the directory over, but lands on “Switch to an account that has permission”.',
  sees: 'ready-to-become-admin',
  answers: ['i-can'],
  ends: 'VL-110',
  has: ['sign-in', 'copy-record', 'add-record', 'new-profile', 'after'],
  says: [
    /portal\.office\.com\/admintakeover/,
    /TXT record/,
    /can’t be taken over into a tenant of another one/,
  ],
  next: ['no-permission', 'takeover-government'],
} satisfies Person;
