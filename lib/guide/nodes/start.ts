import type { NodeTable } from '../types.ts';

/** The first questions: what people see in front of them, or want to do. */
export const start = {
  'where-stuck': {
    kind: 'question',
    options: {
      'profile-error': 'profile-setup-error',
      'become-admin': 'ready-to-become-admin',
      'azure-page': 'azure-portal-redirect',
      'no-volume-licensing': 'missing-vl-tab',
      'access-at-risk': 'cloud-mismatch-banner',
      'other-message': 'other-message',
      'which-address': 'which-cloud',
      'getting-started': 'getting-started',
      'a-task': 'task',
    },
    sources: ['sign-in#before-you-begin'],
  },
  task: {
    kind: 'question',
    options: {
      users: 'manage-users',
      role: 'which-role',
      status: 'assignment-status',
      'admin-or-contact': 'admin-topics',
      'change-partner': 'cocp',
      'it-request': 'it-request',
      partner: 'partner-start',
      support: 'contact-support',
    },
    sources: ['roles#who-assigns', 'sign-in#contact-support'],
  },
  'it-request': {
    kind: 'question',
    options: {
      'create-account': 'account-create',
      'no-tenant': 'no-tenant-it',
      'take-over': 'takeover-do',
      'mail-links': 'azure-it',
      blocked: 'blocked-by-it',
    },
    sources: ['sign-in#sign-up-entra-id', 'sign-in#ready-to-become-admin', 'sign-in#azure-portal-redirect'],
  },
} satisfies NodeTable;
