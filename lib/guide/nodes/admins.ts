import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-27';

/** Who administers an agreement, and who is named in it. */
export const admins = {
  'admin-topics': {
    kind: 'question',
    options: {
      who: 'who-is-vl-admin',
      'hand-over': 'hand-over',
      'nobody-left': 'no-admin-left',
      'change-contact': 'change-contact',
      'new-contact-no-access': 'contact-without-access',
      'pass-welcome-on': 'forward-welcome',
    },
    sources: ['roles#administrator-role', 'roles#change-admin', 'roles#change-contact'],
  },
  'no-admin-left': {
    kind: 'question',
    options: {
      enterprise: 'no-admin-enterprise',
      other: 'support-no-admin',
      'not-sure': 'support-no-admin',
    },
    sources: ['sign-in#welcome-invalid', 'roles#change-contact'],
  },
  'change-contact': {
    kind: 'question',
    options: {
      active: 'change-contact-active',
      inactive: 'change-contact-inactive',
      'not-sure': 'change-contact-active',
    },
    sources: ['roles#change-contact'],
  },
  'hand-over': {
    kind: 'outcome',
    code: 'VL-440',
    actor: 'vl-admin',
    steps: {
      'list-license-ids': { links: ['volume-licensing-tab', 'admin-center-gcc-high', 'admin-center-dod'] },
      'assign-successor': { message: 'successor', links: ['manage-roles'] },
      'successor-signs-in': {},
      'successor-removes-you': {},
      'repeat-each': {},
      'change-contact': { message: 'change-contact', actor: 'partner' },
    },
    sources: ['roles#change-admin', 'roles#change-contact', 'roles#edit-remove', 'sign-in#where-to-sign-in'],
    reviewed,
    otherwise: 'support-in-admin-center',
    next: ['change-contact', 'add-internal', 'user-not-found', 'remove-user'],
  },
  'change-contact-active': {
    kind: 'outcome',
    code: 'VL-441',
    actor: 'partner',
    steps: {
      'list-license-ids': { actor: 'user' },
      'choose-address': { actor: 'user' },
      'ask-partner': { message: 'change-contact', actor: 'user' },
      'file-change': {},
      'role-separately': { message: 'change-access', actor: 'vl-admin', links: ['manage-roles'] },
    },
    sources: ['roles#change-contact', 'roles#administrator-role', 'wsa#requirements'],
    reviewed,
    otherwise: 'support-vl',
    next: ['contact-without-access', 'hand-over', 'no-admin-left', 'add-internal'],
  },
  'change-contact-inactive': {
    kind: 'outcome',
    code: 'VL-442',
    actor: 'vl-admin',
    steps: { 'leave-contact': {}, 'check-admin': {}, 'add-users': { links: ['manage-roles'] } },
    sources: ['roles#change-contact'],
    reviewed,
    otherwise: 'no-admin-left',
    next: ['view-users', 'add-internal'],
  },
  'contact-without-access': {
    kind: 'outcome',
    code: 'VL-443',
    actor: 'vl-admin',
    steps: {
      'ask-existing-admin': { actor: 'user', message: 'add-my-id' },
      'admin-assigns': { links: ['manage-roles'] },
      'wait-for-mail': { actor: 'user' },
      'sign-in': { actor: 'user', links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'] },
    },
    sources: [
      'roles#change-contact',
      'roles#administrator-role',
      'roles#edit-remove',
      'view-contracts#sync-permissions',
    ],
    reviewed,
    otherwise: 'no-admin-left',
    next: ['who-is-vl-admin', 'first-time-enterprise', 'mismatch-other-id'],
  },
  'no-admin-enterprise': {
    kind: 'outcome',
    code: 'VL-444',
    actor: 'partner',
    steps: {
      'ask-partner': { message: 'change-contact', actor: 'user' },
      'file-contact-change': {},
      'write-down': { actor: 'user' },
      'open-request': { actor: 'user', links: ['vl-support-request', 'contact-vl-support'] },
    },
    sources: ['roles#change-contact', 'sign-in#welcome-invalid', 'sign-in#contact-support'],
    reviewed,
    otherwise: 'support-vl',
    next: ['support-no-admin', 'who-is-vl-admin', 'mismatch-other-id'],
  },
} satisfies NodeTable;
