import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-27';

/** The way to the admin center ends at azure.microsoft.com or in the Azure portal. */
export const azure = {
  'azure-portal-redirect': {
    kind: 'question',
    options: {
      'mail-link': 'azure-who',
      typed: 'azure-typed',
      'not-sure': 'azure-who',
    },
    known: { 'mail-link': { passed: ['safe-links'] } },
    sources: ['sign-in#azure-portal-redirect'],
  },
  'azure-who': {
    kind: 'question',
    options: {
      user: 'azure-user',
      helpdesk: 'azure-helpdesk',
      'it-admin': 'azure-it',
    },
    sources: ['sign-in#azure-portal-redirect'],
  },
  'azure-user': {
    kind: 'outcome',
    code: 'VL-120',
    actor: 'user',
    steps: {
      'type-address': {
        links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'],
        proof: 'signed-in',
      },
      'open-tab': { proof: 'vl-open', shows: 'vl-tab' },
      'ask-it': { message: 'check-safe-links' },
      'it-checks': { actor: 'it-admin', links: ['safe-links-policies'] },
      'it-request': { actor: 'it-admin', links: ['technical-support-request'] },
    },
    sources: ['sign-in#azure-portal-redirect'],
    reviewed,
    proofs: ['signed-in'],
    otherwise: 'support-technical',
    next: ['first-time-invited', 'missing-vl-tab', 'azure-typed'],
  },
  'azure-helpdesk': {
    kind: 'outcome',
    code: 'VL-121',
    actor: 'user',
    steps: {
      'type-address': {
        links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'],
        proof: 'signed-in',
      },
      'pass-on': { message: 'check-safe-links' },
      'it-checks': { actor: 'it-admin', links: ['safe-links-policies'] },
      'no-vl-case': { links: ['technical-support-request'] },
    },
    sources: ['sign-in#azure-portal-redirect'],
    reviewed,
    proofs: ['signed-in'],
    otherwise: 'support-technical',
    next: ['helpdesk-no-role', 'azure-it'],
  },
  'azure-it': {
    kind: 'outcome',
    code: 'VL-122',
    actor: 'it-admin',
    steps: {
      'open-policies': { links: ['safe-links-policies'] },
      'check-list': {},
      'other-product': {},
      'try-again': { actor: 'user' },
      'get-help': { links: ['technical-support-request'] },
    },
    sources: ['sign-in#azure-portal-redirect'],
    reviewed,
    otherwise: 'support-technical',
    next: ['azure-user', 'azure-typed'],
  },
  'azure-typed': {
    kind: 'outcome',
    code: 'VL-123',
    actor: 'user',
    steps: {
      'compare-address': { links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'] },
      'private-window': {
        privately: 'admin-center',
        links: ['admin-center-gcc-high', 'admin-center-dod'],
        proof: 'signed-in',
      },
      'save-bookmark': {},
    },
    sources: ['sign-in#azure-portal-redirect', 'sign-in#where-to-sign-in'],
    reviewed,
    proofs: ['signed-in'],
    basis: 'field',
    otherwise: 'account-mix-up',
    next: ['missing-vl-tab', 'which-cloud'],
  },
} satisfies NodeTable;
