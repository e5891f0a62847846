import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-27';

/** "An error occurred while setting up your profile": which of the invalid kinds of account it is. */
export const profile = {
  'profile-setup-error': {
    kind: 'question',
    options: {
      'private-mail': 'profile-personal',
      'own-domain': 'profile-used-before',
      onmicrosoft: 'profile-used-before',
      'not-sure': 'profile-which-account',
    },
    sources: ['sign-in#profile-setup-error'],
  },
  'profile-which-account': {
    kind: 'question',
    options: {
      personal: 'profile-personal',
      'two-kinds': 'profile-two-kinds',
      work: 'profile-used-before',
      'cannot-tell': 'id-forgotten',
    },
    sources: ['sign-in#profile-setup-error'],
  },
  'profile-used-before': {
    kind: 'question',
    options: {
      'same-account': 'profile-same-account',
      'other-account': 'profile-other-account',
      never: 'profile-managed',
      'not-sure': 'profile-managed',
    },
    sources: ['sign-in#profile-setup-error'],
  },
  'profile-same-account': {
    kind: 'question',
    options: {
      recreated: 'profile-recreated',
      'taken-over': 'support-new-profile',
      unchanged: 'profile-refresh',
      'not-sure': 'profile-refresh',
    },
    sources: ['sign-in#profile-setup-error'],
  },
  'profile-managed': {
    kind: 'question',
    options: {
      'admin-tile': 'takeover-ask-it',
      'self-signed-up': 'takeover-ask-it',
      'from-it': 'profile-first-time',
      'not-sure': 'profile-ask-it',
    },
    sources: ['sign-in#profile-setup-error', 'sign-in#ready-to-become-admin'],
  },

  'profile-personal': {
    kind: 'outcome',
    code: 'VL-101',
    actor: 'user',
    steps: {
      'private-window': {
        privately: 'admin-center',
        links: ['admin-center-gcc-high', 'admin-center-dod'],
      },
      'sign-in-with-work-account': { proof: 'profile-error-gone' },
      'choose-work': {},
      'no-work-account': { message: 'tenant-facts' },
      'unused-invitation': {},
      'ask-for-role': { message: 'add-my-id' },
    },
    sources: ['sign-in#profile-setup-error', 'sign-in#sign-up-entra-id'],
    reviewed,
    proofs: ['profile-error-gone'],
    otherwise: 'support-new-profile',
    next: ['no-tenant', 'id-forgotten', 'missing-vl-tab'],
  },
  'profile-two-kinds': {
    kind: 'outcome',
    code: 'VL-102',
    actor: 'user',
    steps: {
      'private-window': {
        privately: 'admin-center',
        links: ['admin-center-gcc-high', 'admin-center-dod'],
      },
      'choose-work': { proof: 'profile-error-gone' },
      'open-tab': { proof: 'vl-open', shows: 'vl-tab' },
    },
    sources: ['sign-in#profile-setup-error'],
    reviewed,
    proofs: ['profile-error-gone'],
    basis: 'field',
    otherwise: 'profile-used-before',
    next: ['account-mix-up', 'missing-vl-tab'],
  },
  'profile-other-account': {
    kind: 'outcome',
    code: 'VL-103',
    actor: 'user',
    steps: {
      'find-earlier-account': { message: 'check-my-access' },
      'private-window': {
        privately: 'admin-center',
        links: ['admin-center-gcc-high', 'admin-center-dod'],
      },
      'sign-in-with-it': { proof: 'profile-error-gone' },
      'or-assign-present': { message: 'add-my-id', links: ['manage-roles'] },
      'nobody-left': {},
    },
    sources: ['sign-in#profile-setup-error', 'roles#manage-assignments-statuses'],
    reviewed,
    proofs: ['profile-error-gone', 'vl-tab-there'],
    otherwise: 'support-new-profile',
    next: ['id-forgotten', 'who-is-vl-admin', 'missing-vl-tab'],
  },
  'profile-first-time': {
    kind: 'outcome',
    code: 'VL-104',
    actor: 'user',
    steps: {
      'search-mail': {},
      'follow-welcome': {},
      enterprise: {},
      'ask-admin': { message: 'check-my-access' },
      'use-listed-account': { message: 'add-my-id', links: ['manage-roles'] },
    },
    sources: ['sign-in#profile-setup-error', 'sign-in#no-vl-page'],
    reviewed,
    proofs: ['profile-error-gone', 'vl-tab-there'],
    otherwise: 'support-new-profile',
    next: ['profile-other-account', 'welcome-invalid', 'who-is-vl-admin', 'welcome-missing'],
  },
  'profile-recreated': {
    kind: 'outcome',
    code: 'VL-105',
    actor: 'support',
    steps: {
      'ask-it': { actor: 'user', message: 'managed-account' },
      'open-request': { actor: 'user', links: ['vl-support-request'] },
      'say-recreated': { actor: 'user' },
    },
    sources: ['sign-in#profile-setup-error', 'sign-in#contact-support'],
    reviewed,
    basis: 'field',
    next: ['ask-vl-admin', 'profile-refresh'],
  },
  'profile-refresh': {
    kind: 'outcome',
    code: 'VL-106',
    actor: 'user',
    steps: {
      refresh: {},
      'private-window': {
        privately: 'admin-center',
        links: ['admin-center-gcc-high', 'admin-center-dod'],
      },
      'sign-in-again': { proof: 'profile-error-gone' },
      'note-time': {},
    },
    sources: ['sign-in#profile-setup-error'],
    reviewed,
    proofs: ['profile-error-gone'],
    otherwise: 'support-vl',
    next: ['profile-recreated', 'account-mix-up'],
  },
  'profile-ask-it': {
    kind: 'outcome',
    code: 'VL-107',
    actor: 'it-admin',
    steps: {
      'ask-it': { actor: 'user', message: 'tenant-facts' },
      'look-up': { actor: 'user', links: ['tenant-type'] },
      'if-unmanaged': { links: ['become-the-admin'] },
      'if-managed': { actor: 'user', message: 'check-my-access' },
    },
    sources: ['sign-in#profile-setup-error', 'sign-in#ready-to-become-admin'],
    reviewed,
    proofs: ['profile-error-gone'],
    otherwise: 'profile-first-time',
    next: ['ready-to-become-admin', 'takeover-other-account'],
  },
} satisfies NodeTable;
