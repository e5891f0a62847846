import type { MessageId } from '../facts/message-ids.ts';
import type { SourceRef } from '../facts/sources.ts';
import type { FieldId } from './fields.ts';

export const recipientIds = ['vl-admin', 'it', 'customer', 'mailbox-owner', 'successor'] as const;
export type RecipientId = (typeof recipientIds)[number];

/** A message that a step of the guide has the person send; the step names it. Its words: `locales/<locale>/messages.json`. */
export interface Message {
  recipient: RecipientId;
  fields: readonly FieldId[];
  optional: readonly FieldId[];
  sources: readonly SourceRef[];
}

export const messages = {
  'add-my-id': {
    recipient: 'vl-admin',
    fields: ['signInId', 'licenseIds', 'role', 'cloud', 'yourName'],
    optional: ['role', 'cloud'],
    sources: ['sign-in#before-you-begin', 'roles#who-assigns'],
  },
  'add-other-cloud-id': {
    recipient: 'vl-admin',
    fields: ['oldId', 'newId', 'licenseIds', 'cloud', 'yourName'],
    optional: ['cloud'],
    sources: ['sign-in#fix-cross-cloud-user', 'sign-in#assign-correct-id-admin'],
  },
  'check-safe-links': {
    recipient: 'it',
    fields: ['mailSubject', 'landedAt', 'yourName'],
    optional: ['mailSubject', 'landedAt'],
    sources: ['sign-in#azure-portal-redirect'],
  },
  'take-over-directory': {
    recipient: 'it',
    fields: ['signInId', 'domain', 'yourName'],
    optional: [],
    sources: ['sign-in#ready-to-become-admin'],
  },
  'managed-account': {
    recipient: 'it',
    fields: ['signInId', 'cloud', 'yourName'],
    optional: ['cloud'],
    sources: ['sign-in#profile-setup-error', 'sign-in#where-to-sign-in'],
  },
  'confirm-accounts': {
    recipient: 'customer',
    fields: ['occasion', 'replyBy', 'addresses', 'yourName'],
    optional: ['replyBy', 'addresses'],
    sources: ['wsa#customer-email', 'wsa#requirements'],
  },
  'forward-invitation': {
    recipient: 'mailbox-owner',
    fields: ['agreementMail', 'yourName'],
    optional: [],
    sources: ['sign-in#who-receives-welcome'],
  },
  successor: {
    recipient: 'successor',
    fields: ['successorId', 'licenseIds', 'yourName'],
    optional: [],
    sources: ['roles#change-admin'],
  },
} as const satisfies Record<MessageId, Message>;
