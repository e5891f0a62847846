/** The messages that steps have the person send. What each needs: lib/handover/messages.ts; its words: messages.json. */
export const messageIds = [
  'add-my-id',
  'add-other-cloud-id',
  'check-safe-links',
  'take-over-directory',
  'managed-account',
  'confirm-accounts',
  'forward-invitation',
  'successor',
] as const;

export type MessageId = (typeof messageIds)[number];
