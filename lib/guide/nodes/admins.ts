import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-20';

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
      'list-license-ids': {},
      'assign-successor': { message: 'successor', links: ['manage-roles'] },
      'successor-signs-in': {},
      'successor-removes-you': {},
      'repeat-each': {},
    },
    sources: ['roles#change-admin'],
    reviewed,
    otherwise: 'support-vl',
  },
  'change-contact-active': {
    kind: 'outcome',
    code: 'VL-441',
    actor: 'partner',
    steps: {
      'list-license-ids': {},
      'choose-address': {},
      'ask-partner': { message: 'change-contact' },
      'role-separately': { links: ['manage-roles'] },
    },
    sources: ['roles#change-contact', 'wsa#requirements'],
    reviewed,
    otherwise: 'support-vl',
  },
  'change-contact-inactive': {
    kind: 'outcome',
    code: 'VL-442',
    actor: 'vl-admin',
    steps: { 'leave-contact': {}, 'check-admin': {}, 'add-users': { links: ['manage-roles'] } },
    sources: ['roles#change-contact'],
    reviewed,
    otherwise: 'no-admin-left',
  },
  'contact-without-access': {
    kind: 'outcome',
    code: 'VL-443',
    actor: 'vl-admin',
    steps: {
      'ask-existing-admin': { message: 'add-my-id', links: ['manage-roles'] },
      'wait-for-mail': {},
      'sign-in': {},
    },
    sources: ['roles#change-contact', 'roles#administrator-role'],
    reviewed,
    otherwise: 'no-admin-left',
  },
  'no-admin-enterprise': {
    kind: 'outcome',
    code: 'VL-444',
    actor: 'partner',
    steps: {
      'file-contact-change': {},
      'write-down': {},
      'open-request': { links: ['vl-support-request', 'contact-vl-support'] },
    },
    sources: ['roles#change-contact', 'sign-in#welcome-invalid'],
    reviewed,
    otherwise: 'support-no-admin',
  },
} satisfies NodeTable;
