import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-28';

/** Mails about licenses that give nobody access, and mails that may not be real. */
export const mails = {
  'other-mail': {
    kind: 'question',
    options: {
      activate: 'activate-services',
      sign: 'signed-agreement',
      'confirm-accounts': 'confirm-accounts',
      'new-partner': 'cocp-accept',
      invoice: 'role-invoice',
      expires: 'refused-tenant-inactive',
      doubtful: 'mail-doubtful',
    },
    sources: ['sign-in#who-receives-welcome', 'wsa#customer-email', 'online-activation#activation-mail'],
  },
  'activate-services': {
    kind: 'outcome',
    code: 'VL-233',
    actor: 'user',
    steps: {
      'ask-tenant': { message: 'tenant-facts' },
      'start-afresh': {},
      'choose-tenant': { actor: 'it-admin' },
      'assign-licenses': { actor: 'it-admin', links: ['your-products'] },
      'wrong-tenant': { links: ['vl-support-request'] },
    },
    sources: ['online-activation#activation-mail', 'roles#seven-roles'],
    reviewed,
    otherwise: 'support-vl',
    next: ['role-online-services', 'ask-vl-admin', 'no-tenant'],
  },
  'signed-agreement': {
    kind: 'outcome',
    code: 'VL-234',
    actor: 'user',
    steps: {
      'check-expected': {},
      'keep-copy': {},
      'ask-partner': { message: 'ask-about-agreement' },
      'as-contact': {},
      'ask-role': { message: 'add-my-id' },
    },
    sources: ['sign-agreement#signing-and-access', 'sign-in#who-receives-welcome'],
    reviewed,
    proofs: ['vl-tab-there'],
    otherwise: 'named-contact',
    next: ['welcome-missing', 'enterprise-access', 'mail-doubtful', 'change-contact'],
  },
  'confirm-accounts': {
    kind: 'outcome',
    code: 'VL-235',
    actor: 'user',
    steps: {
      'check-sender': {},
      'choose-contacts': {},
      'ask-it': { message: 'check-accounts' },
      'it-creates': { actor: 'it-admin' },
      answer: { message: 'accounts-for-partner' },
      'partner-checks': { actor: 'partner' },
    },
    sources: ['wsa#customer-email', 'wsa#requirements', 'wsa#cloud-scope-table'],
    reviewed,
    otherwise: 'account-for-partner',
    next: ['no-tenant', 'government-tenant', 'partner-microsoft-contact', 'mail-doubtful'],
  },
  'mail-doubtful': {
    kind: 'outcome',
    code: 'VL-236',
    actor: 'user',
    steps: {
      'leave-it': {},
      'look-yourself': { links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'] },
      'ask-named': {},
      report: {},
      'too-late': {},
    },
    sources: ['sign-in#who-receives-welcome'],
    reviewed,
    basis: 'field',
    otherwise: 'contact-support',
    next: ['vl-mail', 'refused-tenant-inactive'],
  },
} satisfies NodeTable;
