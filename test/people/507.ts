import type { Person } from './person.ts';

export default {
  who: 'Helps a customer whose mail links end at Azure; wants to open a VL case.',
  sees: 'azure-portal-redirect',
  answers: ['mail-link', 'helpdesk'],
  ends: 'VL-121',
  has: ['type-address', 'pass-on', 'it-checks', 'no-vl-case'],
  says: [/Don’t open a case with VL support/, /technical support request/],
  next: ['helpdesk-no-role'],
} satisfies Person;
