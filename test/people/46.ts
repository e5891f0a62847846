import type { Person } from './person.ts';

export default {
  who: 'Small firm without any Microsoft account and without IT; the partner wants a work account.',
  answers: ['getting-started', 'no-account', 'user', 'onmicrosoft'],
  ends: 'VL-132',
  has: ['sign-up', 'write-down', 'use-invitation', 'hand-over', 'tell-it', 'keep-alive', 'note'],
  says: [
    /\.onmicrosoft\.com/,
    /Write down the new user ID/,
    /AADSTS5000225/,
    /20 days/,
    /costs nothing/,
    /credit card/,
  ],
  next: ['ask-vl-admin'],
} satisfies Person;
