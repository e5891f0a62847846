import type { SettingsWords } from '../types.ts';

export default {
  organization: 'Help in your organization',
  helpdesk: 'Helpdesk',
  vlAdministrator: 'Volume licensing administrator',
  partner: 'Microsoft partner',
  organizationNote: 'From your organization',
  asBrowser: 'Same as the browser',
  asOrganization: 'As your organization set it',
  cloud: 'Cloud of your contracts',
  cloudHint: 'Its sign-in address is shown first.',
  noCloud: 'I don’t know',
  organizationsCloud: 'As your organization set it: {cloud}',
  kept: 'What is kept on this device',
  keptHint:
    'Nothing of this is sent anywhere. What your tabs show is known until the browser closes, and is not listed here.',
  keptKinds: {
    walks: {
      name: 'Your answers in the guide',
      what: 'For each tab, so that you can go on where you were. Kept until the tab is closed, also while the browser is, for a week at most.',
    },
    contacts: {
      name: 'Your contact list',
      what: 'The addresses you checked, and the results for their domains. Kept for 30 days.',
    },
    handover: {
      name: 'What you typed to hand over',
      what: 'Drafts of messages and support cases, for each tab. Kept until the tab is closed, also while the browser is, for 30 days at most.',
    },
    unknown: {
      name: 'Other data',
      what: 'Stored by another version of this extension. This version doesn’t use it.',
    },
  },
  nothing: 'Nothing is kept.',
  sizeAndAge: '{size}, last changed {moment}',
  wipe: 'Delete',
  wipeAll: 'Delete all of it',
  wiped: 'Deleted.',
  hosts: 'Which pages are checked',
  hostsHint: 'The extension sees these addresses and no others. Nothing it sees there leaves the browser.',
  uses: {
    'admin-center': 'Reads the page to recognize problems.',
    'sign-in': 'Reads the error messages of the sign-in. What you type is not read.',
    'safe-links': 'Sees that a tab came this way. The page is not read.',
    azure: 'Sees that a tab came this way. The page is not read.',
    vlsc: 'Sees that a tab came this way. The page is not read.',
    'vl-central':
      'Reads the page to recognize problems, if you allow it. Reload pages that are already open.',
  },
  allowed: 'Allowed',
  notAllowed: 'Not allowed',
  allow: 'Allow',
  forbid: 'Stop allowing',
  policy: 'Set by your organization',
  policyHint: 'Only your IT can change these values.',
  noPolicy: 'Your organization has set nothing for this extension.',
  ignored: 'Ignored values',
  policyErrors: {
    'unknown-key': 'There is no such setting.',
    'wrong-type': 'The value is of the wrong kind.',
    empty: 'The value is empty.',
    'too-long': 'The value is too long.',
    'not-an-address': 'This is not an e-mail address.',
    'not-a-link': 'This is not an https address.',
    'unknown-value': 'There is no such choice.',
  },
} satisfies SettingsWords;
