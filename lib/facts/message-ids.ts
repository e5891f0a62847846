/** The messages that steps have the person send. What each needs: lib/handover/messages.ts; its words: messages.json. */
export const messageIds = [
  // to the administrator of the contracts
  'add-my-id',
  'add-other-cloud-id',
  'check-my-access',
  'change-access',
  'change-partner',
  // to the organization's own IT
  'managed-account',
  'check-accounts',
  'tenant-facts',
  'refused-sign-in',
  'admin-role',
  'take-over-directory',
  'check-safe-links',
  // to the partner
  'ask-about-agreement',
  'change-contact',
  'accounts-for-partner',
  'new-partner',
  // from the partner to the customer
  'confirm-accounts',
  'account-missing',
  'account-wrong-cloud',
  'try-sign-in',
  'roles-by-customer',
  'partner-details',
  // to somebody who wants in, or has something to pass on
  'users-at-risk',
  'access-given',
  'forward-invitation',
  'successor',
] as const;

export type MessageId = (typeof messageIds)[number];
