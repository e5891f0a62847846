import type { NodeWords } from '../../types.ts';

export default {
  'where-stuck': {
    title: 'Where are you stuck?',
    body: 'Choose what comes closest. You can go back at any time.',
    options: {
      'profile-error': 'I see “{errProfile}”',
      'become-admin': 'I see “{readyToBecome}”',
      'azure-page': 'I end up on an Azure page instead of the admin center',
      'no-volume-licensing': 'I get in, but volume licensing or my contracts are missing',
      'access-at-risk': 'I see a banner or a tag about access at risk, or a mail about January 19',
      'other-message': 'I can’t sign in, or I see another message',
      'which-address': 'I don’t know which address to sign in at',
      'getting-started': 'I’m only starting: mails, registration, first account',
      'a-task': 'I have a task: roles, users, contacts, partner, support',
    },
  },
  task: {
    title: 'What do you want to do?',
    body: 'Most of this is done by a VL administrator of the agreement. If that isn’t you, the guide says whom to ask.',
    options: {
      users: 'Give, change or remove someone’s access',
      role: 'Find out which role is needed for what',
      status: 'Understand a status on the page {manageAssignments}',
      'admin-or-contact': 'Find, replace or hand over an administrator or a contact',
      'change-partner': 'Change the partner of an agreement',
      'it-request': 'I’m in IT and was asked for something',
      partner: 'I’m a Microsoft partner and help a customer',
      support: 'Reach Microsoft’s support',
    },
  },
  'it-request': {
    title: 'What were you asked for?',
    body: 'Volume licensing roles aren’t yours to give, unless you are a VL administrator too. The accounts and the mail settings are.',
    options: {
      'create-account': 'An account for volume licensing, or to check one',
      'no-tenant': 'A first Microsoft tenant for our organization',
      'take-over': 'To take over an unmanaged directory',
      'mail-links': 'Links in Microsoft’s mails that end at Azure',
      blocked: 'A sign-in that our own rules block',
    },
  },
} satisfies Record<string, NodeWords>;
