import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-27';

/** "Ready to become the admin of …": the account belongs to a directory that nobody manages. */
export const takeover = {
  'ready-to-become-admin': {
    kind: 'question',
    options: {
      'i-can': 'takeover-do',
      'it-can': 'takeover-ask-it',
      'not-sure': 'takeover-ask-it',
      'other-account': 'takeover-other-account',
      government: 'takeover-government',
      done: 'support-new-profile',
    },
    sources: ['sign-in#ready-to-become-admin'],
  },
  'takeover-do': {
    kind: 'outcome',
    code: 'VL-110',
    actor: 'it-admin',
    steps: {
      'check-unmanaged': { links: ['tenant-type'] },
      'sign-in': { links: ['admin-center', 'become-the-admin'] },
      start: {},
      'copy-record': {},
      'add-record': {},
      confirm: {},
      finish: {},
      'new-profile': { actor: 'user', links: ['vl-support-request'] },
    },
    sources: ['sign-in#ready-to-become-admin'],
    reviewed,
    otherwise: 'takeover-other-account',
    next: ['support-new-profile', 'takeover-government', 'no-permission'],
  },
  'takeover-ask-it': {
    kind: 'outcome',
    code: 'VL-111',
    actor: 'it-admin',
    steps: {
      'tell-it': { actor: 'user', message: 'take-over-directory' },
      'send-instructions': { actor: 'user', links: ['take-over-directory', 'become-the-admin'] },
      'it-proves': {},
      alternative: { actor: 'user', message: 'managed-account' },
      'new-profile': { actor: 'user', links: ['vl-support-request'] },
    },
    sources: ['sign-in#ready-to-become-admin'],
    reviewed,
    otherwise: 'takeover-other-account',
    next: ['support-new-profile', 'takeover-government', 'takeover-do'],
  },
  'takeover-other-account': {
    kind: 'outcome',
    code: 'VL-112',
    actor: 'support',
    steps: {
      'check-managed': { actor: 'user', message: 'managed-account' },
      'open-request': { actor: 'user', links: ['vl-support-request'] },
      'give-items': { actor: 'user' },
      'sign-in': {
        actor: 'user',
        privately: 'admin-center',
        links: ['admin-center-gcc-high', 'admin-center-dod'],
      },
    },
    sources: ['sign-in#ready-to-become-admin'],
    reviewed,
    next: ['ask-vl-admin', 'id-forgotten'],
  },
  'takeover-government': {
    kind: 'outcome',
    code: 'VL-176',
    actor: 'it-admin',
    steps: {
      'no-takeover': { actor: 'user' },
      'ask-tenant-admin': { actor: 'user', message: 'managed-account' },
      'it-creates': {},
      'have-assigned': { actor: 'user', message: 'add-other-cloud-id' },
      'sign-in': { actor: 'user', links: ['admin-center-gcc-high', 'admin-center-dod'] },
    },
    sources: ['sign-in#ready-to-become-admin', 'sign-in#where-to-sign-in', 'domains-takeover#cross-cloud'],
    reviewed,
    proofs: ['vl-tab-there'],
    otherwise: 'government-tenant',
    next: ['mismatch-new-government', 'takeover-ask-it', 'which-cloud'],
  },
} satisfies NodeTable;
