import type { SourceRef } from '../facts/sources.ts';
import type { OutcomeNode } from '../guide/types.ts';
import type { FieldId } from './fields.ts';

export const recipientIds = ['vl-admin', 'it', 'customer', 'mailbox-owner', 'successor'] as const;
export type RecipientId = (typeof recipientIds)[number];

/** A message that an outcome's steps have the person send. Its words: `locales/<locale>/messages.json`. */
export interface Message {
  recipient: RecipientId;
  /** Codes of the outcomes that offer it. */
  outcomes: readonly OutcomeNode['code'][];
  fields: readonly FieldId[];
  optional: readonly FieldId[];
  sources: readonly SourceRef[];
}

export const messages = {
  'add-my-id': {
    recipient: 'vl-admin',
    outcomes: [
      'VL-101',
      'VL-103',
      'VL-104',
      'VL-131',
      'VL-132',
      'VL-133',
      'VL-151',
      'VL-205',
      'VL-206',
      'VL-207',
      'VL-213',
      'VL-305',
      'VL-401',
      'VL-402',
      'VL-403',
      'VL-404',
      'VL-405',
      'VL-406',
      'VL-443',
    ],
    fields: ['signInId', 'licenseIds', 'role', 'cloud', 'yourName'],
    optional: ['role', 'cloud'],
    sources: ['sign-in#before-you-begin', 'roles#who-assigns'],
  },
  'add-other-cloud-id': {
    recipient: 'vl-admin',
    outcomes: ['VL-310', 'VL-311', 'VL-312', 'VL-313', 'VL-314'],
    fields: ['oldId', 'newId', 'licenseIds', 'cloud', 'yourName'],
    optional: ['cloud'],
    sources: ['sign-in#fix-cross-cloud-user', 'sign-in#assign-correct-id-admin'],
  },
  'check-safe-links': {
    recipient: 'it',
    outcomes: ['VL-120', 'VL-121'],
    fields: ['mailSubject', 'landedAt', 'yourName'],
    optional: ['mailSubject', 'landedAt'],
    sources: ['sign-in#azure-portal-redirect'],
  },
  'take-over-directory': {
    recipient: 'it',
    outcomes: ['VL-111'],
    fields: ['signInId', 'domain', 'yourName'],
    optional: [],
    sources: ['sign-in#ready-to-become-admin'],
  },
  'managed-account': {
    recipient: 'it',
    outcomes: ['VL-107', 'VL-111', 'VL-142', 'VL-311'],
    fields: ['signInId', 'cloud', 'yourName'],
    optional: ['cloud'],
    sources: ['sign-in#profile-setup-error', 'sign-in#where-to-sign-in'],
  },
  'confirm-accounts': {
    recipient: 'customer',
    outcomes: ['VL-501', 'VL-506', 'VL-510', 'VL-511', 'VL-515'],
    fields: ['occasion', 'replyBy', 'addresses', 'yourName'],
    optional: ['replyBy', 'addresses'],
    sources: ['wsa#customer-email', 'wsa#requirements'],
  },
  'forward-invitation': {
    recipient: 'mailbox-owner',
    outcomes: ['VL-136', 'VL-208'],
    fields: ['agreementMail', 'yourName'],
    optional: [],
    sources: ['sign-in#who-receives-welcome'],
  },
  successor: {
    recipient: 'successor',
    outcomes: ['VL-440'],
    fields: ['successorId', 'licenseIds', 'yourName'],
    optional: [],
    sources: ['roles#change-admin'],
  },
} as const satisfies Record<string, Message>;

export type MessageId = keyof typeof messages;

export const messageIds = Object.keys(messages) as MessageId[];

/** The messages that an outcome offers, by its code. */
export function messagesFor(code: string): MessageId[] {
  return messageIds.filter((id) => (messages[id] as Message).outcomes.some((offering) => offering === code));
}
