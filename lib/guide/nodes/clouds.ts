import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-20';

/** Which sign-in address is mine. */
export const clouds = {
  'which-cloud': {
    kind: 'question',
    options: {
      commercial: 'signin-commercial',
      gcc: 'signin-gcc',
      'gcc-high': 'signin-gcc-high',
      dod: 'signin-dod',
      several: 'signin-several',
      china: 'signin-china',
      'not-sure': 'which-cloud-unsure',
    },
    sources: ['sign-in#where-to-sign-in'],
  },
  'which-cloud-unsure': {
    kind: 'question',
    options: {
      worldwide: 'signin-commercial',
      'office365-us': 'signin-gcc-high',
      'apps-mil': 'signin-dod',
      nowhere: 'sign-up-address',
      'not-sure': 'signin-ask',
    },
    sources: ['sign-in#where-to-sign-in'],
  },
  'signin-commercial': {
    kind: 'outcome',
    code: 'VL-301',
    actor: 'user',
    steps: {
      open: { links: ['admin-center'], proof: 'signed-in-public' },
      'sign-in': { proof: 'signed-in-public' },
      'open-tab': { links: ['volume-licensing-tab'], proof: 'vl-open', shows: 'vl-tab' },
    },
    sources: ['sign-in#where-to-sign-in'],
    reviewed,
    proofs: ['vl-tab-there'],
    otherwise: 'vl-mail',
  },
  'signin-gcc': {
    kind: 'outcome',
    code: 'VL-302',
    actor: 'user',
    steps: {
      open: { links: ['admin-center'], proof: 'signed-in-public' },
      'sign-in': { proof: 'signed-in-public' },
      'open-tab': { links: ['volume-licensing-tab'], proof: 'vl-open', shows: 'vl-tab' },
    },
    sources: ['sign-in#where-to-sign-in', 'wsa#cloud-scope-table'],
    reviewed,
    proofs: ['vl-tab-there'],
    otherwise: 'vl-mail',
  },
  'signin-gcc-high': {
    kind: 'outcome',
    code: 'VL-303',
    actor: 'user',
    steps: {
      open: { links: ['admin-center-gcc-high'], proof: 'signed-in-gcc-high' },
      'sign-in': { proof: 'signed-in-gcc-high' },
      'open-tab': { proof: 'vl-open', shows: 'vl-tab' },
    },
    sources: ['sign-in#where-to-sign-in'],
    reviewed,
    proofs: ['vl-tab-there'],
    otherwise: 'vl-mail',
  },
  'signin-dod': {
    kind: 'outcome',
    code: 'VL-304',
    actor: 'user',
    steps: {
      open: { links: ['admin-center-dod'], proof: 'signed-in-dod' },
      'sign-in': { proof: 'signed-in-dod' },
      'open-tab': { proof: 'vl-open', shows: 'vl-tab' },
    },
    sources: ['sign-in#where-to-sign-in'],
    reviewed,
    proofs: ['vl-tab-there'],
    otherwise: 'vl-mail',
  },
  'signin-several': {
    kind: 'outcome',
    code: 'VL-305',
    actor: 'vl-admin',
    steps: {
      'list-clouds': {},
      'get-ids': { links: ['sign-up-entra-id'] },
      'ask-admins': { message: 'add-my-id' },
      'sign-in-each': { links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'] },
    },
    sources: ['sign-in#where-to-sign-in', 'sign-in#cross-cloud-change'],
    reviewed,
    otherwise: 'support-vl',
  },
  'signin-china': {
    kind: 'outcome',
    code: 'VL-306',
    actor: 'partner',
    steps: {
      'ask-partner': {},
      'ask-support': { links: ['contact-vl-support'] },
    },
    sources: ['sign-in#where-to-sign-in', 'sign-in#contact-support'],
    reviewed,
  },
  'signin-ask': {
    kind: 'outcome',
    code: 'VL-307',
    actor: 'it-admin',
    steps: {
      'ask-it': {},
      'ask-contract-cloud': {},
      'pick-address': { links: ['admin-center', 'admin-center-gcc-high', 'admin-center-dod'] },
    },
    sources: ['sign-in#where-to-sign-in'],
    reviewed,
    otherwise: 'support-vl',
  },
} satisfies NodeTable;
