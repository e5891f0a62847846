import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-27';

/** Things that aren't managed on the volume licensing pages at all. */
export const notVl = {
  'not-volume-licensing': {
    kind: 'question',
    options: {
      subscription: 'online-subscriptions',
      'old-portal': 'online-subscriptions',
      csp: 'licenses-csp',
      mpsa: 'licenses-mpsa',
      'shop-or-pc': 'licenses-retail',
      'volume-agreement': 'how-access-works',
      'not-sure': 'licenses-ask-partner',
    },
    sources: ['organizations#subscriptions'],
  },
  'online-subscriptions': {
    kind: 'outcome',
    code: 'VL-610',
    actor: 'user',
    steps: {
      'open-products': { links: ['your-products', 'admin-center-gcc-high', 'admin-center-dod'] },
      'read-list': {},
      'open-licenses': {},
      'ask-admin': { message: 'admin-role' },
      'other-support': { links: ['get-help'] },
    },
    sources: ['organizations#subscriptions'],
    reviewed,
    otherwise: 'licenses-ask-partner',
    next: ['licenses-csp', 'missing-vl-tab'],
  },
  'licenses-csp': {
    kind: 'outcome',
    code: 'VL-611',
    actor: 'user',
    steps: {
      'ask-partner': { message: 'ask-about-agreement' },
      'look-in-products': { links: ['your-products'] },
      'own-account': { actor: 'partner' },
    },
    sources: ['organizations#subscriptions'],
    reviewed,
    basis: 'field',
    otherwise: 'licenses-ask-partner',
    next: ['online-subscriptions'],
  },
  'licenses-mpsa': {
    kind: 'outcome',
    code: 'VL-612',
    actor: 'user',
    steps: {
      'look-for-tab': { links: ['your-products'] },
      'open-business-center': { links: ['business-center', 'manage-vl'] },
      'ask-partner': { message: 'ask-about-agreement' },
    },
    sources: ['manage-vl#where-to-manage'],
    reviewed,
    basis: 'field',
    otherwise: 'licenses-ask-partner',
    next: ['missing-vl-tab', 'online-subscriptions'],
  },
  'licenses-retail': {
    kind: 'outcome',
    code: 'VL-613',
    actor: 'user',
    steps: {
      'find-receipt': {},
      'ask-seller': {},
    },
    sources: ['view-contracts#contracts'],
    reviewed,
    basis: 'field',
    otherwise: 'licenses-ask-partner',
  },
  'licenses-ask-partner': {
    kind: 'outcome',
    code: 'VL-614',
    actor: 'user',
    steps: {
      'look-at-invoice': {},
      'ask-partner': { message: 'ask-about-agreement' },
      'choose-place': { links: ['manage-vl'] },
    },
    sources: ['roles#administrator-role', 'organizations#subscriptions'],
    reviewed,
    otherwise: 'contact-support',
    next: ['who-is-vl-admin', 'licenses-mpsa', 'licenses-csp', 'online-subscriptions'],
  },
} satisfies NodeTable;
