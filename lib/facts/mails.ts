import { terms } from './screen-names.ts';

/** Mails about volume licensing that Microsoft's documents name. */
export const mailIds = [
  'welcome',
  'registered',
  'permission-changes',
  'cloud-deadline',
  'vlsc-welcome',
  'confirm-accounts',
  'service-activation',
  'new-partner',
] as const;
export type MailId = (typeof mailIds)[number];

export interface Mail {
  /**
   * Their subject: sources sign-in#first-registration, roles#add-user, sign-in#access-at-risk, wsa#customer-email,
   * online-activation#activation-mail, wsa#cocp.
   */
  subject: string | RegExp;
  /** A sentence of the body that no other mail has, where the subject was lost. */
  body?: RegExp;
}

export const mails: Record<MailId, Mail> = {
  welcome: { subject: terms.mailWelcome },
  registered: { subject: terms.mailRegistered },
  'permission-changes': { subject: terms.mailPermissionChanges },
  'cloud-deadline': { subject: terms.mailActionJan19 },
  'vlsc-welcome': {
    subject: /volume licensing service center|\bvlsc\b/i,
    body: /microsoft\.com\/licensing\/servicecenter|volume licensing service center/i,
  },
  'confirm-accounts': {
    subject: /confirm(?:ing)? work or school accounts/i,
  },
  'service-activation': {
    subject: /complete your profile to set up your services|sign in and activate your online services/i,
  },
  'new-partner': {
    subject: /would like you to be their new partner/i,
  },
};

/** Real senders of these mails; anybody can write them into a mail, so that they prove nothing. */
export const mailSenders = [
  'microsoft.com',
  'microsoftonline.com',
  'support.microsoft.com',
  'mail.support.microsoft.com',
] as const;

/** The day from which the old site's mails lead nowhere: source sign-in#welcome-invalid ("before April 2024"). */
export const vlscMailsEnded = Date.UTC(2024, 3, 1);

/** Days that an invitation can be accepted: source reports#invitation-sixty-days. */
export const invitationDays = 60;
