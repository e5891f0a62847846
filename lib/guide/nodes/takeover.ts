import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-20';

/** "Ready to become the admin of …": the account belongs to a directory that nobody manages. */
export const takeover = {
  'ready-to-become-admin': {
    kind: 'question',
    options: {
      'i-can': 'takeover-do',
      'it-can': 'takeover-ask-it',
      'not-sure': 'takeover-ask-it',
      'other-account': 'takeover-other-account',
      done: 'support-new-profile',
    },
    sources: ['sign-in#ready-to-become-admin'],
  },
  'takeover-do': {
    kind: 'outcome',
    code: 'VL-110',
    actor: 'it-admin',
    steps: {
      'sign-in': { links: ['admin-center', 'become-the-admin'] },
      start: {},
      'copy-record': {},
      'add-record': {},
      confirm: {},
      finish: {},
      'new-profile': { links: ['vl-support-request'] },
    },
    sources: ['sign-in#ready-to-become-admin'],
    reviewed,
    otherwise: 'takeover-other-account',
  },
  'takeover-ask-it': {
    kind: 'outcome',
    code: 'VL-111',
    actor: 'it-admin',
    steps: {
      'tell-it': { message: 'take-over-directory' },
      'send-instructions': { links: ['take-over-directory', 'become-the-admin'] },
      alternative: { message: 'managed-account' },
      'new-profile': { links: ['vl-support-request'] },
    },
    sources: ['sign-in#ready-to-become-admin'],
    reviewed,
    otherwise: 'takeover-other-account',
  },
  'takeover-other-account': {
    kind: 'outcome',
    code: 'VL-112',
    actor: 'support',
    steps: {
      'check-managed': { links: ['tenant-type'] },
      'open-request': { links: ['vl-support-request'] },
      'give-items': {},
      'sign-in': { links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'] },
    },
    sources: ['sign-in#ready-to-become-admin'],
    reviewed,
  },
} satisfies NodeTable;
