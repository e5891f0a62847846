import type { NodeWords } from '../../types.ts';

export default {
  'assignment-status': {
    title: 'Which status do you see?',
    body: 'It is in the column {status} on the page {manageAssignments}.',
    options: {
      active: '{statusActive}, but the person has no access',
      'in-progress': '{statusInProgress}',
      failed: '{statusFailed}',
      'invitation-sent': '{statusInvitationSent}',
      'invitation-expired': '{statusInvitationExpired}',
      'user-not-found': '{statusUserNotFound}',
      'not-listed': 'The person isn’t in the list',
    },
  },
  'invitation-sent': {
    title: 'Who are you here?',
    body: '{statusInvitationSent} means that the invited person hasn’t accepted yet.',
    options: {
      admin: 'The VL administrator',
      invited: 'The invited person',
      helping: 'I’m helping the invited person',
    },
  },
  'invitation-expired': {
    title: 'Who are you here?',
    body: '{statusInvitationExpired} means that the invitation wasn’t accepted in time. A VL administrator can reset it.',
    options: {
      admin: 'The VL administrator',
      invited: 'The invited person',
      helping: 'I’m helping the invited person',
    },
  },
  'user-not-found': {
    title: 'What do you know about this person’s account?',
    body: 'The account isn’t in your organization’s tenant. In the list that is {statusUserNotFound}, in the search “{noResults}”.',
    options: {
      'works-here': 'The person works for us and should have one',
      'other-organization': 'The person belongs to another organization',
      'other-cloud': 'The account is in another cloud than the contract',
      recreated: 'The account was deleted and created again, or renamed',
      'has-left': 'The person has left us',
    },
  },
  'user-outside': {
    title: 'Is it an Enterprise Agreement (EA, EAS)?',
    body: 'If new users only get “{mailPermissionChanges}” and never an invitation, it mostly is one. Your partner knows for sure.',
    options: {
      enterprise: 'Yes',
      other: 'No, another program',
      'not-sure': 'I’m not sure',
    },
  },

  'assignment-active': {
    title: 'The role is there; look at the sign-in',
    body: '{statusActive} means that the person can sign in now, with the account listed and no other.',
    steps: {
      'tell-person':
        'Tell the person the {signInEmail} from the list, and the address of the admin center of that cloud.',
      'compare-id': 'Have them compare it, letter by letter, with the account they sign in with.',
      'private-window': 'Have them sign in with it in a private browser window (InPrivate or Incognito).',
    },
    verify: 'The person sees the tab {vlTab}.',
    note: 'The private window is our own advice.',
  },
  'assignment-in-progress': {
    title: 'Wait; the assignment is running',
    body: 'The roles were given and are being set up. Until the status is {statusActive}, nothing can be edited.',
    steps: {
      wait: 'Wait up to two hours. Don’t assign the same person again in the meantime.',
      'look-again': 'Refresh the page {manageAssignments} and look at the {status}.',
      'after-two-hours':
        'If it hasn’t changed after that, write down the time, the License ID and the person’s address for VL support.',
    },
    takes: 'Up to two hours at busy times.',
    verify: 'The status is {statusActive}.',
  },
  'assignment-failed': {
    title: 'Assign the roles again',
    body: '{statusFailed} means that the assignment didn’t go through. It is for a VL administrator to repeat it.',
    steps: {
      'check-id': 'Check the {signInEmail} for typing errors.',
      'assign-again': 'Assign the roles to the person again, up to {verifyAndSave}.',
      'note-for-support':
        'If it fails again, write down the License ID, the address and the time, and turn to VL support.',
    },
    takes: 'Up to two hours.',
    verify: 'The status is {statusActive}.',
  },
  'invitation-sent-admin': {
    title: 'Remind the person, or send the invitation again',
    body: 'It is the invited person’s turn. You can make sure that the mail reached them.',
    steps: {
      'check-business-email':
        'Look at the {businessEmail} in the list: the invitation went there. If it isn’t the person’s own mailbox, have it forwarded.',
      'remind-person':
        'Ask the person to look for “{mailWelcome}”, in the junk folder as well, and to follow its link.',
      resend: 'If it can’t be found, select {resendInvite} in the column {actions}.',
    },
    takes: 'About two hours after the person has registered.',
    verify: 'The status is {statusActive}.',
    note: 'Not for Enterprise Agreements: {resendInvite} doesn’t apply there. Newer text of Microsoft’s has the invitation go away for other agreements, too.',
  },
  'invitation-sent-helping': {
    title: 'Help the person accept the invitation',
    body: 'The access begins when the invited person follows the link in the mail.',
    steps: {
      'search-mail':
        'Have the person search for “{mailWelcome}” from microsoft-noreply@microsoft.com, in the junk folder as well.',
      'follow-link': 'Have them follow “{useWorkAccountLink}” and sign in with their work account.',
      'else-ask-admin': 'If the mail can’t be found, ask the VL administrator to select {resendInvite}.',
    },
    takes: 'About two hours after registering.',
    verify: 'The person sees the tab {vlTab}.',
  },
  'invitation-expired-admin': {
    title: 'Reset the invitation',
    body: 'The person didn’t accept in time. You can start it again.',
    steps: {
      'open-list': 'Open the page {manageAssignments} and find the person.',
      reset: 'In the column {actions}, select {resetInvite}.',
      'tell-person': 'Tell the person to look for the new mail, and to follow its link soon.',
    },
    takes: 'About two hours after the person has registered.',
    verify: 'The status changes to {statusInvitationSent}, and later to {statusActive}.',
    note: '{resetInvite} doesn’t apply to Enterprise Agreements.',
  },
  'user-create-first': {
    title: 'Have the account created, then assign it',
    body: 'Only accounts that exist in your tenant can be chosen. Creating them is a matter for the tenant’s administrator.',
    steps: {
      'check-spelling':
        'Check the address for typing errors, and make sure that it is the sign-in name and not an alias.',
      'ask-tenant-admin':
        'Ask your tenant’s administrator to create the account, or to tell you the right sign-in name.',
      'assign-again': 'Search for the person again under {addOrEditUsers}, and assign contracts and roles.',
    },
    takes: 'Up to two hours after saving.',
    verify: 'The status is {statusActive}.',
  },
  'external-enterprise': {
    title: 'Have an account created in your own tenant',
    body: 'With an Enterprise Agreement, people from outside can’t be added with their own account. The same way works for other agreements, too.',
    steps: {
      'ask-tenant-admin': 'Ask your tenant’s administrator to create a work account for the person.',
      'assign-new-id': 'Search for this account under {addOrEditUsers}, and assign contracts and roles.',
      'tell-person': 'Tell the person to sign in with the new account, and not with their own.',
    },
    takes: 'Up to two hours after saving.',
    verify: 'The status is {statusActive}.',
    note: 'Microsoft’s older article allows people from outside in general. The newer one (November 2025) rules it out for EA and EAS; we follow that.',
  },
  'user-recreated': {
    title: 'Assign the new account in place of the old one',
    body: 'An account that was created again counts as a new one, even under the same name. The roles still belong to the old one.',
    steps: {
      'confirm-with-it':
        'Ask your IT whether the account was created again or renamed, and what its sign-in name is now.',
      'remove-old':
        'On the page {manageAssignments}, remove the old entry: {viewAccess}, clear all roles, {verifyAndSaveChanges}.',
      'add-new': 'Add the account as a new user, with contracts and roles.',
    },
    takes: 'Up to two hours for each step.',
    verify: 'The status is {statusActive}, and the person can sign in.',
    note: 'Reported by people who were stuck; Microsoft’s articles don’t cover it.',
  },
  'assignment-not-listed': {
    title: 'Find out why the person isn’t listed',
    body: 'The list shows users of the License IDs that you administer yourself.',
    steps: {
      'your-contracts': 'Check that you have the role {roleAdministrator} on the License ID in question.',
      'inherited-admin':
        'If you only inherit it from a parent agreement, users you added there aren’t shown on the tab {assigned}.',
      'assign-yourself': 'In that case, give yourself the role {roleAdministrator} on that License ID.',
      'add-user': 'If the person is still missing, add them under {assignUsersToContracts}.',
    },
    takes: 'Up to two hours after saving.',
    verify: 'The person is on the page {manageAssignments}.',
  },
} satisfies Record<string, NodeWords>;
