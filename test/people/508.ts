import type { Person } from './person.ts';

export default {
  who: 'Uses a bookmark of portal.azure.com and thinks that access is gone.',
  sees: 'azure-portal-redirect',
  answers: ['typed'],
  ends: 'VL-123',
  has: ['compare-address', 'private-window', 'save-bookmark'],
  says: [/no fault of your account/, /portal\.azure\.com is another place/],
} satisfies Person;
