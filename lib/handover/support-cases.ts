import type { LinkId } from '../facts/links.ts';
import type { SourceRef } from '../facts/sources.ts';
import type { OutcomeNode } from '../guide/types.ts';
import type { FieldId } from './fields.ts';

/** What support has to be told in one kind of case. Words: `locales/<locale>/messages.json`. */
export interface SupportCase {
  /** Codes of the outcomes that end in such a case. */
  outcomes: readonly OutcomeNode['code'][];
  /** What support asks for, in its order. */
  items: readonly FieldId[];
  optional: readonly FieldId[];
  /** Where the case is opened: an address, or none where it is inside VL Central or the admin center. */
  opensAt?: LinkId;
  sources: readonly SourceRef[];
}

export const supportCases = {
  'new-profile': {
    outcomes: ['VL-603', 'VL-110', 'VL-111', 'VL-112'],
    items: ['oldId', 'newId', 'licenseIds', 'agreementMail', 'yourName'],
    optional: ['yourName'],
    opensAt: 'vl-support-request',
    sources: ['sign-in#ready-to-become-admin'],
  },
  recreated: {
    outcomes: ['VL-105'],
    items: ['recreated', 'signInId', 'licenseIds', 'agreementMail', 'yourName'],
    optional: ['yourName'],
    opensAt: 'vl-support-request',
    sources: ['sign-in#contact-support'],
  },
  'no-admin': {
    outcomes: ['VL-604', 'VL-230'],
    items: ['licenseIds', 'agreementMail', 'signInId', 'yourName'],
    optional: ['yourName'],
    opensAt: 'vl-support-request',
    sources: ['sign-in#welcome-invalid'],
  },
  'no-admin-enterprise': {
    outcomes: ['VL-444'],
    items: ['contactChange', 'licenseIds', 'signInId', 'yourName'],
    optional: ['yourName'],
    opensAt: 'vl-support-request',
    sources: ['roles#change-contact', 'sign-in#welcome-invalid'],
  },
  'not-approved': {
    outcomes: ['VL-214'],
    items: ['licenseIds', 'signInId', 'screenshot', 'problem', 'yourName'],
    optional: ['problem', 'yourName'],
    opensAt: 'vl-support-request',
    sources: ['sign-in#contact-support'],
  },
  general: {
    outcomes: ['VL-601', 'VL-602', 'VL-306'],
    items: ['problem', 'licenseIds', 'signInId', 'agreementMail', 'screenshot', 'yourName'],
    optional: ['agreementMail', 'screenshot', 'yourName'],
    opensAt: 'vl-support-request',
    sources: ['sign-in#contact-support'],
  },
  technical: {
    outcomes: ['VL-605', 'VL-122'],
    items: ['mailSubject', 'expectedAt', 'landedAt', 'problem', 'yourName'],
    optional: ['problem', 'yourName'],
    opensAt: 'technical-support-request',
    sources: ['sign-in#azure-portal-redirect'],
  },
  'sign-in': {
    outcomes: ['VL-620'],
    items: ['signInId', 'errorCode', 'correlationId', 'requestId', 'happenedAt', 'problem', 'yourName'],
    optional: ['errorCode', 'correlationId', 'requestId', 'yourName'],
    sources: ['sign-in#contact-support'],
  },
  'vl-central': {
    outcomes: ['VL-514'],
    items: ['package', 'screenshot', 'validated', 'cloudConfirmed', 'urgency', 'effectiveDate', 'problem'],
    optional: ['urgency', 'effectiveDate', 'problem'],
    sources: ['wsa#escalate'],
  },
} as const satisfies Record<string, SupportCase>;

export type CaseKind = keyof typeof supportCases;

export const caseKinds = Object.keys(supportCases) as CaseKind[];

/** The kind of case in which an outcome ends, by the outcome's code. */
export function caseFor(code: string): CaseKind | undefined {
  return caseKinds.find((kind) => (supportCases[kind] as SupportCase).outcomes.some((own) => own === code));
}
