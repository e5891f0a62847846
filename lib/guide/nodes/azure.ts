import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-20';

/** The way to the admin center ends at azure.microsoft.com or in the Azure portal. */
export const azure = {
  'azure-portal-redirect': {
    kind: 'question',
    options: {
      'mail-link': 'azure-who',
      typed: 'azure-typed',
      'not-sure': 'azure-who',
    },
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
    actor: 'it-admin',
    steps: {
      'type-address': {
        links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'],
        proof: 'signed-in',
      },
      'open-tab': { proof: 'vl-open', shows: 'vl-tab' },
      'ask-it': { message: 'check-safe-links', links: ['safe-links-policies'] },
    },
    sources: ['sign-in#azure-portal-redirect'],
    reviewed,
    proofs: ['signed-in'],
    otherwise: 'support-technical',
  },
  'azure-helpdesk': {
    kind: 'outcome',
    code: 'VL-121',
    actor: 'it-admin',
    steps: {
      'type-address': {
        links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'],
        proof: 'signed-in',
      },
      'pass-on': { message: 'check-safe-links', links: ['safe-links-policies'] },
      'no-vl-case': {},
    },
    sources: ['sign-in#azure-portal-redirect'],
    reviewed,
    proofs: ['signed-in'],
    otherwise: 'support-technical',
  },
  'azure-it': {
    kind: 'outcome',
    code: 'VL-122',
    actor: 'it-admin',
    steps: {
      'open-policies': { links: ['safe-links-policies'] },
      'check-list': {},
      'try-again': {},
      'get-help': { links: ['technical-support-request'] },
    },
    sources: ['sign-in#azure-portal-redirect'],
    reviewed,
    otherwise: 'support-technical',
  },
  'azure-typed': {
    kind: 'outcome',
    code: 'VL-123',
    actor: 'user',
    steps: {
      'compare-address': { links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'] },
      'private-window': {},
      'save-bookmark': {},
    },
    sources: ['sign-in#azure-portal-redirect', 'sign-in#where-to-sign-in'],
    reviewed,
    proofs: ['signed-in'],
    basis: 'field',
    otherwise: 'support-technical',
  },
} satisfies NodeTable;
