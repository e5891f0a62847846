import type { NodeTable } from '../types.ts';

const reviewed = '2026-11-20';

/** Change of channel partner, begun by the customer. */
export const cocp = {
  cocp: {
    kind: 'question',
    options: {
      customer: 'cocp-agreement',
      'new-partner': 'cocp-new-partner',
      'not-administrator': 'cocp-ask-admin',
    },
    sources: ['wsa#cocp'],
  },
  'cocp-agreement': {
    kind: 'question',
    options: {
      enterprise: 'cocp-start',
      other: 'cocp-not-possible',
      'not-sure': 'cocp-find-out',
    },
    sources: ['wsa#cocp'],
  },
  'cocp-new-partner': {
    kind: 'question',
    options: {
      prepare: 'cocp-prepare',
      accept: 'cocp-accept',
      'no-notice': 'cocp-no-notice',
    },
    sources: ['wsa#cocp'],
  },
  'cocp-start': {
    kind: 'outcome',
    code: 'VL-530',
    actor: 'vl-admin',
    steps: {
      'ask-partner': { message: 'new-partner' },
      'open-contracts': { links: ['volume-licensing-tab', 'change-partner'] },
      'select-contracts': {},
      'enter-partner': {},
      'verify-partner': {},
      submit: {},
      track: {},
    },
    sources: ['wsa#cocp'],
    reviewed,
    otherwise: 'support-vl',
  },
  'cocp-not-possible': {
    kind: 'outcome',
    code: 'VL-531',
    actor: 'partner',
    steps: { 'ask-partner': { links: ['change-partner'] } },
    sources: ['wsa#cocp'],
    reviewed,
    otherwise: 'support-vl',
  },
  'cocp-find-out': {
    kind: 'outcome',
    code: 'VL-532',
    actor: 'vl-admin',
    steps: {
      'look-at-contract': { links: ['volume-licensing-tab'] },
      'try-selecting': { links: ['change-partner'] },
      'ask-partner': {},
    },
    sources: ['wsa#cocp'],
    reviewed,
    otherwise: 'support-vl',
  },
  'cocp-ask-admin': {
    kind: 'outcome',
    code: 'VL-533',
    actor: 'vl-admin',
    steps: { 'find-admin': {}, 'give-details': { message: 'change-partner', links: ['change-partner'] } },
    sources: ['wsa#cocp', 'roles#administrator-role'],
    reviewed,
    otherwise: 'who-is-vl-admin',
  },
  'cocp-prepare': {
    kind: 'outcome',
    code: 'VL-534',
    actor: 'partner',
    steps: {
      'find-number': { links: ['vl-central'] },
      'choose-contact': {},
      'send-both': { message: 'partner-details', links: ['change-partner'] },
    },
    sources: ['wsa#cocp'],
    reviewed,
    otherwise: 'escalate-case',
  },
  'cocp-accept': {
    kind: 'outcome',
    code: 'VL-535',
    actor: 'partner',
    steps: { 'open-requests': { links: ['vl-central'] }, decide: {}, 'tell-customer': {} },
    sources: ['wsa#cocp'],
    reviewed,
    otherwise: 'escalate-case',
  },
  'cocp-no-notice': {
    kind: 'outcome',
    code: 'VL-536',
    actor: 'partner',
    steps: { 'look-yourself': { links: ['vl-central'] }, 'check-contact': {}, 'accept-in-time': {} },
    sources: ['wsa#cocp'],
    reviewed,
    otherwise: 'escalate-case',
  },
} satisfies NodeTable;
