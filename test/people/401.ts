import type { Person } from './person.ts';

export default {
  who: 'Was added by the VL administrator of an Open Value agreement two days ago; nothing came.',
  answers: ['getting-started', 'no-mail', 'added-by-admin'],
  ends: 'VL-137',
  has: ['search-junk', 'sign-in-directly', 'ask-status', 'resend-or-correct', 'takes', 'after'],
  says: [/business email address, which may be another one/, /Resend invite/, /Reset invite/],
  next: ['sync-permissions', 'mailbox-owner'],
} satisfies Person;
