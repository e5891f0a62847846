import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-20';

/** Where the guide ends and Microsoft's support begins. None of these has a way on. */
export const support = {
  'contact-support': {
    kind: 'question',
    options: {
      'gets-in': 'support-in-admin-center',
      'cannot-get-in': 'support-vl',
      'sign-in-refused': 'support-sign-in',
      'mail-protection': 'support-technical',
      partner: 'escalate-case',
    },
    sources: ['sign-in#contact-support', 'wsa#escalate'],
  },
  'support-in-admin-center': {
    kind: 'outcome',
    code: 'VL-601',
    actor: 'support',
    steps: {
      'open-help': { links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'] },
      describe: {},
      'add-ids': {},
      'note-number': {},
    },
    sources: ['sign-in#contact-support'],
    reviewed,
    next: ['support-vl'],
  },
  'support-vl': {
    kind: 'outcome',
    code: 'VL-602',
    actor: 'support',
    steps: {
      gather: {},
      screenshot: {},
      'open-request': { links: ['vl-support-request', 'contact-vl-support'] },
      'choose-agreement': {},
      'choose-support': {},
      submit: { links: ['vl-support-status'] },
    },
    sources: ['sign-in#contact-support'],
    reviewed,
    next: ['support-in-admin-center', 'support-no-admin', 'support-new-profile', 'who-is-vl-admin'],
  },
  'support-new-profile': {
    kind: 'outcome',
    code: 'VL-603',
    actor: 'support',
    steps: {
      'old-id': {},
      'new-id': {},
      agreements: {},
      'agreement-mail': {},
      'open-request': { links: ['vl-support-request', 'contact-vl-support'] },
      'ask-for-profile': {},
    },
    sources: ['sign-in#ready-to-become-admin', 'sign-in#contact-support'],
    reviewed,
    next: ['which-cloud'],
  },
  'support-no-admin': {
    kind: 'outcome',
    code: 'VL-604',
    actor: 'support',
    steps: {
      'enterprise-first': { actor: 'partner', message: 'change-contact' },
      agreement: {},
      'business-mail': {},
      'sign-in-id': {},
      'open-request': { links: ['vl-support-request', 'contact-vl-support'] },
      'ask-for-profile': {},
    },
    sources: ['sign-in#welcome-invalid', 'sign-in#contact-support', 'roles#change-contact'],
    reviewed,
    next: ['no-admin-enterprise', 'who-is-vl-admin'],
  },
  'support-technical': {
    kind: 'outcome',
    code: 'VL-605',
    actor: 'it-admin',
    steps: {
      gather: { actor: 'user' },
      'ask-it': { actor: 'user', message: 'check-safe-links' },
      'open-request': { links: ['technical-support-request'] },
      describe: {},
    },
    sources: ['sign-in#azure-portal-redirect', 'sign-in#contact-support'],
    reviewed,
    next: ['azure-user', 'azure-it'],
  },
  'support-sign-in': {
    kind: 'outcome',
    code: 'VL-620',
    actor: 'it-admin',
    steps: {
      gather: { actor: 'user' },
      'tell-it': { actor: 'user', message: 'refused-sign-in' },
      'it-opens-case': { links: ['get-help'] },
      'nobody-gets-in': { links: ['get-help'] },
    },
    sources: ['sign-in#contact-support'],
    reviewed,
    basis: 'field',
    next: ['support-technical'],
  },
} satisfies NodeTable;
