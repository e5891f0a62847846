import type { MessageId } from '../facts/message-ids.ts';
import type { SourceRef } from '../facts/sources.ts';
import type { FieldId } from './fields.ts';

export const recipientIds = [
  'vl-admin',
  'it',
  'partner',
  'customer',
  'colleague',
  'mailbox-owner',
  'successor',
] as const;
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
  'check-my-access': {
    recipient: 'vl-admin',
    fields: ['signInId', 'agreementMail', 'licenseIds', 'yourName'],
    optional: ['agreementMail', 'licenseIds'],
    sources: ['roles#manage-assignments-statuses', 'roles#view-users'],
  },
  'change-access': {
    recipient: 'vl-admin',
    fields: ['personId', 'licenseIds', 'change', 'yourName'],
    optional: [],
    sources: ['roles#edit-remove', 'roles#inherit-parent'],
  },
  'change-partner': {
    recipient: 'vl-admin',
    fields: ['licenseIds', 'partnerName', 'pcn', 'partnerMail', 'yourName'],
    optional: ['partnerName'],
    sources: ['wsa#cocp'],
  },
  'managed-account': {
    recipient: 'it',
    fields: ['signInId', 'cloud', 'yourName'],
    optional: ['cloud'],
    sources: ['sign-in#profile-setup-error', 'sign-in#where-to-sign-in'],
  },
  'check-accounts': {
    recipient: 'it',
    fields: ['accounts', 'cloud', 'yourName'],
    optional: ['cloud'],
    sources: ['wsa#invalid-wsa-error', 'wsa#common-breakdowns'],
  },
  'tenant-facts': {
    recipient: 'it',
    fields: ['domain', 'cloud', 'yourName'],
    optional: ['cloud'],
    sources: ['sign-in#where-to-sign-in', 'sign-in#sign-up-entra-id'],
  },
  'refused-sign-in': {
    recipient: 'it',
    fields: ['signInId', 'errorCode', 'correlationId', 'requestId', 'happenedAt', 'problem', 'yourName'],
    optional: ['errorCode', 'correlationId', 'requestId', 'problem'],
    sources: ['sign-in#no-vl-page'],
  },
  'admin-role': {
    recipient: 'it',
    fields: ['signInId', 'purpose', 'yourName'],
    optional: [],
    sources: ['roles#who-assigns'],
  },
  'take-over-directory': {
    recipient: 'it',
    fields: ['signInId', 'domain', 'yourName'],
    optional: [],
    sources: ['sign-in#ready-to-become-admin'],
  },
  'check-safe-links': {
    recipient: 'it',
    fields: ['mailSubject', 'landedAt', 'yourName'],
    optional: ['mailSubject', 'landedAt'],
    sources: ['sign-in#azure-portal-redirect'],
  },
  'ask-about-agreement': {
    recipient: 'partner',
    fields: ['licenseIds', 'signInId', 'problem', 'yourName'],
    optional: ['licenseIds', 'signInId', 'problem'],
    sources: ['roles#administrator-role'],
  },
  'change-contact': {
    recipient: 'partner',
    fields: ['licenseIds', 'contactRole', 'oldContact', 'newContact', 'yourName'],
    optional: ['contactRole', 'oldContact'],
    sources: ['roles#change-contact'],
  },
  'accounts-for-partner': {
    recipient: 'partner',
    fields: ['accounts', 'occasion', 'cloud', 'yourName'],
    optional: ['occasion'],
    sources: ['wsa#requirements', 'wsa#no-tenant'],
  },
  'new-partner': {
    recipient: 'partner',
    fields: ['licenseIds', 'yourName'],
    optional: [],
    sources: ['wsa#cocp'],
  },
  'confirm-accounts': {
    recipient: 'customer',
    fields: ['occasion', 'replyBy', 'addresses', 'yourName'],
    optional: ['replyBy', 'addresses'],
    sources: ['wsa#customer-email', 'wsa#requirements'],
  },
  'account-missing': {
    recipient: 'customer',
    fields: ['occasion', 'contactAddress', 'replyBy', 'yourName'],
    optional: ['replyBy'],
    sources: ['wsa#validation-messages', 'wsa#manual-forms', 'wsa#no-tenant'],
  },
  'account-wrong-cloud': {
    recipient: 'customer',
    fields: ['occasion', 'contactAddress', 'cloud', 'replyBy', 'yourName'],
    optional: ['replyBy'],
    sources: ['wsa#cloud-scope-table', 'wsa#validation-messages'],
  },
  'try-sign-in': {
    recipient: 'customer',
    fields: ['contactAddress', 'yourName'],
    optional: [],
    sources: ['wsa#sign-in-check'],
  },
  'roles-by-customer': {
    recipient: 'customer',
    fields: ['licenseIds', 'accounts', 'yourName'],
    optional: ['licenseIds'],
    sources: ['wsa#legacy-roles', 'roles#change-contact'],
  },
  'partner-details': {
    recipient: 'customer',
    fields: ['pcn', 'partnerMail', 'yourName'],
    optional: [],
    sources: ['wsa#cocp'],
  },
  'users-at-risk': {
    recipient: 'colleague',
    fields: ['licenseIds', 'cloud', 'yourName'],
    optional: ['cloud'],
    sources: ['sign-in#affected-users-admin'],
  },
  'access-given': {
    recipient: 'colleague',
    fields: ['personId', 'licenseIds', 'cloud', 'yourName'],
    optional: ['licenseIds', 'cloud'],
    sources: ['sign-in#assign-correct-id-admin', 'roles#assign-step-3-roles'],
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
