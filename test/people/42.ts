import type { Person } from './person.ts';

export default {
  who: 'Employee with an Enterprise Agreement in the firm whom nobody has added; a colleague spoke of an invitation.',
  answers: ['no-volume-licensing', 'no-tab', 'enterprise', 'nobody'],
  ends: 'VL-205',
  has: ['send-to-admin', 'admin-assigns', 'sign-in', 'takes', 'after'],
  says: [/your organization’s own tenant, and in the agreement’s cloud/, /two hours/],
  next: ['no-admin-left', 'which-role'],
} satisfies Person;
