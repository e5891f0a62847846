import type { NodeWords } from '../../types.ts';

export default {
  'admin-topics': {
    title: 'What is it about?',
    body: 'A contact is named in the agreement. An administrator has the role in the admin center. The two can be different people.',
    options: {
      who: 'I want to know who our VL administrator is',
      'hand-over': 'I’m the administrator and want to hand over',
      'nobody-left': 'Our administrator has left, and nobody else can get in',
      'change-contact': 'A contact in the agreement has to change',
      'new-contact-no-access': 'The contact was changed, but the new one has no access',
      'pass-welcome-on': 'I got the welcome mail, but someone else should register',
    },
  },
  'no-admin-left': {
    title: 'Is it an Enterprise Agreement (EA, EAS)?',
    body: 'For these, Microsoft wants the contact in the agreement changed first.',
    options: {
      enterprise: 'Yes',
      other: 'No, another program',
      'not-sure': 'I’m not sure',
    },
  },
  'change-contact': {
    title: 'Is the agreement still active?',
    body: 'Contacts of agreements that have ended needn’t be kept up.',
    options: {
      active: 'Yes',
      inactive: 'No, it has ended',
      'not-sure': 'I’m not sure',
    },
  },
  'hand-over': {
    title: 'Hand the administrator’s role over',
    body: 'You can’t simply drop it: first there must be a successor, and it is the successor who removes you.',
    steps: {
      'list-license-ids': 'List all License IDs that you administer.',
      'assign-successor': 'Give your successor the role {roleAdministrator} on each of them.',
      'successor-signs-in': 'Have your successor sign in, and check that every License ID is there.',
      'successor-removes-you':
        'Have your successor take away your role: {manageVlRoleAssignments}, {viewAccess}, then {verifyAndSaveChanges}.',
      'repeat-each': 'Repeat this for each License ID, until none is left.',
    },
    takes: 'Up to two hours for each change; up to ten for a newly processed agreement.',
    verify: 'You no longer see these License IDs, and your successor does.',
  },
  'change-contact-active': {
    title: 'Have your partner change the contact',
    body: 'Microsoft changes contacts only when the partner files it (Change of Contact Information Request).',
    steps: {
      'list-license-ids': 'List the License IDs that name the old contact.',
      'choose-address':
        'Choose the new contact’s address. For the Notices Contact it must be a work or school account in the agreement’s cloud.',
      'ask-partner':
        'Ask your partner or seller to file a Change of Contact Information Request for these License IDs.',
      'role-separately': 'Have an existing VL administrator give the new contact a role as well.',
    },
    verify: 'Your partner confirms the change, and mail about the agreement goes to the new address.',
    note: 'With an Enterprise Agreement a new Notices Contact doesn’t become administrator by it. Microsoft’s older article is silent on that; the newer one says so.',
  },
  'change-contact-inactive': {
    title: 'Leave the contact as it is',
    body: 'For ended agreements it is enough that each License ID has a VL administrator.',
    steps: {
      'leave-contact': 'Don’t file a change for the ended agreement.',
      'check-admin': 'Check that each License ID has at least one active VL administrator.',
      'add-users': 'Have this administrator add or remove users as needed.',
    },
    verify: 'The ended agreement’s License ID opens for the administrator.',
  },
  'contact-without-access': {
    title: 'Ask an existing administrator to add you',
    body: 'Being named in the agreement later on doesn’t bring the role, at least not with Enterprise Agreements.',
    steps: {
      'ask-existing-admin': 'Ask a VL administrator of the agreement to give your account a role.',
      'wait-for-mail': 'Wait for a mail from microsoft-noreply@microsoft.com.',
      'sign-in': 'Sign in with the account that was given the role.',
    },
    takes: 'Up to two hours after the role was assigned.',
    verify: 'The tab {vlTab} shows the agreement.',
  },
  'no-admin-enterprise': {
    title: 'Change the contact, then ask VL support',
    body: 'Without an administrator nobody can add you. Microsoft’s way for EA and EAS has two parts, in this order.',
    steps: {
      'file-contact-change':
        'Ask your partner to file a change of contact information that names the new contact.',
      'write-down': 'Write down the License ID and the Microsoft Entra ID that is to have access.',
      'open-request':
        'Open a request with VL support, and give both. Say that the agreement has no active administrator.',
    },
    takes: 'VL support gets back to you during business hours.',
    verify: 'The tab {vlTab} shows the agreement.',
  },
} satisfies Record<string, NodeWords>;
