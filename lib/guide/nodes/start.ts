import type { NodeTable } from '../types.ts';

/** The first questions: what people have in hand, see in front of them, or want to do. */
export const start = {
  'where-stuck': {
    kind: 'question',
    options: {
      'have-something': 'what-you-have',
      'cannot-get-in': 'cannot-get-in',
      'no-volume-licensing': 'missing-vl-tab',
      'getting-started': 'getting-started',
      'a-task': 'task',
      'for-others': 'for-others',
      'not-vl': 'not-volume-licensing',
    },
    sources: ['sign-in#before-you-begin'],
  },
  'what-you-have': {
    kind: 'question',
    options: {
      mail: 'vl-mail',
      'profile-error': 'profile-setup-error',
      'become-admin': 'ready-to-become-admin',
      'other-message': 'other-message',
      'access-at-risk': 'cloud-mismatch-banner',
      status: 'assignment-status',
      'azure-page': 'azure-portal-redirect',
      'old-site': 'retired-vlsc-link',
      'invalid-wsa': 'invalid-wsa',
    },
    sources: ['sign-in#no-vl-page', 'roles#manage-assignments-statuses'],
  },
  'cannot-get-in': {
    kind: 'question',
    options: {
      'profile-error': 'profile-setup-error',
      'become-admin': 'ready-to-become-admin',
      message: 'other-message',
      'azure-page': 'azure-portal-redirect',
      'which-address': 'which-cloud',
      'which-account': 'account-mix-up',
      'link-fails': 'welcome-invalid',
      'no-access': 'getting-started',
      'other-page': 'right-address',
    },
    sources: ['sign-in#where-to-sign-in', 'sign-in#no-vl-page'],
  },
  task: {
    kind: 'question',
    options: {
      users: 'manage-users',
      role: 'which-role',
      status: 'assignment-status',
      'admin-or-contact': 'admin-topics',
      'change-partner': 'cocp',
      support: 'contact-support',
    },
    sources: ['roles#who-assigns', 'sign-in#contact-support'],
  },
  'for-others': {
    kind: 'question',
    options: {
      it: 'it-request',
      partner: 'partner-start',
      'profile-error': 'profile-setup-error',
      message: 'other-message',
      'no-tab': 'helpdesk-no-role',
      'at-risk': 'mismatch-helping',
      invitation: 'invitation-sent-helping',
      'azure-page': 'azure-helpdesk',
    },
    sources: ['roles#who-assigns', 'sign-in#no-vl-page'],
  },
  'it-request': {
    kind: 'question',
    options: {
      'create-account': 'account-create',
      'accounts-move': 'account-changed',
      'no-tenant': 'no-tenant-it',
      'give-role': 'helpdesk-no-role',
      'take-over': 'takeover-do',
      'mail-links': 'azure-it',
      blocked: 'refused-it',
    },
    sources: ['sign-in#sign-up-entra-id', 'sign-in#ready-to-become-admin', 'sign-in#azure-portal-redirect'],
  },
} satisfies NodeTable;
