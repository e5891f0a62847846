import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-20';

/** Where the guide ends and Microsoft's support begins. None of these has a way on. */
export const support = {
  'contact-support': {
    kind: 'question',
    options: {
      'gets-in': 'support-in-admin-center',
      'cannot-get-in': 'support-vl',
      'mail-protection': 'support-technical',
    },
    sources: ['sign-in#contact-support'],
  },
  'support-in-admin-center': {
    kind: 'outcome',
    code: 'VL-601',
    actor: 'support',
    steps: {
      'open-help': { links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'] },
      describe: {},
      'add-ids': {},
    },
    sources: ['sign-in#contact-support'],
    reviewed,
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
  },
  'support-no-admin': {
    kind: 'outcome',
    code: 'VL-604',
    actor: 'support',
    steps: {
      agreement: {},
      'business-mail': {},
      'sign-in-id': {},
      'open-request': { links: ['vl-support-request', 'contact-vl-support'] },
      'ask-for-profile': {},
    },
    sources: ['sign-in#welcome-invalid', 'sign-in#contact-support'],
    reviewed,
  },
  'support-technical': {
    kind: 'outcome',
    code: 'VL-605',
    actor: 'support',
    steps: {
      gather: {},
      'open-request': { links: ['technical-support-request'] },
      describe: {},
    },
    sources: ['sign-in#azure-portal-redirect'],
    reviewed,
  },
} satisfies NodeTable;
