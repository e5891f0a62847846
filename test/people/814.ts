import type { Person } from './person.ts';

export default {
  who: 'Consultant in two tenants, to whom the admin center shows the wrong company.',
  answers: ['cannot-get-in', 'which-account', 'switches'],
  ends: 'VL-147',
  has: ['sign-out', 'private-window', 'compare-organization', 'own-profile'],
  says: [/Compare the organization’s name/, /holds the agreement/, /private window/],
  next: ['missing-vl-tab'],
} satisfies Person;
