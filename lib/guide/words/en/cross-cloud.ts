import type { NodeWords } from '../../types.ts';

export default {
  'cloud-mismatch-banner': {
    title: 'Whose access is it about?',
    body: 'Since 19 January 2026 an account opens only contracts in its own cloud. An account from another cloud has lost its access to them, or will.',
    options: {
      mine: 'Mine: I see “{bannerAtRisk}”, or contracts are gone',
      mail: 'Mine: I got the mail “{mailActionJan19}”',
      tag: 'I see the tag {accessAtRisk}',
      users: 'Users whom I administer',
      helping: 'Someone I’m helping',
    },
  },
  'access-at-risk': {
    title: 'Where is the tag?',
    body: '{accessAtRisk} marks contracts, or users, whose account is in another cloud than the contract.',
    options: {
      'on-contract': 'On a License ID on the page {contracts}',
      'on-user': 'Beside a user on the page {manageAssignments}',
    },
  },
  'mismatch-other-id': {
    title: 'Do you have an account in the contracts’ cloud?',
    body: 'The contracts are in another cloud than the account you sign in with. If you sign in at admin.microsoft.com, they are in GCC High or DoD; if you sign in at a government address, they can be commercial or GCC.',
    options: {
      'have-one': 'Yes',
      'need-public': 'No, and the contracts are commercial or GCC',
      'need-government': 'No, and the contracts are GCC High or DoD',
      'which-cloud': 'I don’t know which cloud that is',
    },
  },
  'mismatch-new-public': {
    title: 'Does your organization use Microsoft 365, Teams or Azure in the commercial cloud?',
    body: 'If so, it has accounts there already, and one of them can be yours.',
    options: {
      'has-services': 'Yes',
      'no-services': 'No',
      'not-sure': 'I’m not sure',
    },
  },
  'mismatch-admin': {
    title: 'What do you want to do?',
    body: 'Each affected user needs an account in the contract’s cloud, and you assign that account.',
    options: {
      'see-users': 'See which users are affected',
      'assign-id': 'Give a user’s new account access',
      'cannot-assign': 'I can’t find or assign the user’s new account',
    },
  },

  'mismatch-use-existing': {
    title: 'Have your other account added to the contracts',
    body: 'Your VL administrator adds the account in the right cloud; you tell them which account and which contracts.',
    steps: {
      'view-contracts': 'Select {billing} > {yourProducts}, then the tab {vlTab}, then {viewContracts}.',
      'view-at-risk': 'In the banner at the top, select {viewMyAccessAtRisk}.',
      'write-down': 'Write down the License IDs with the tag {accessAtRisk}.',
      'send-to-admin':
        'Send your VL administrator these License IDs and the account that is in the contracts’ cloud.',
      'wait-for-mail':
        'Wait until the administrator confirms and a mail about your changed permissions arrives.',
      'sign-in-new': 'Sign in with that account at the admin center of its cloud.',
    },
    takes: 'Up to two hours after the administrator has saved.',
    verify: 'The mail has come, the banner no longer appears, and no contract has the tag {accessAtRisk}.',
    note: 'If your old account no longer shows the contracts, ask your VL administrator or partner for the License IDs.',
  },
  'mismatch-ask-it': {
    title: 'Get a commercial account from your IT, then have it added',
    body: 'Contracts in the commercial cloud and in GCC need an account from there.',
    steps: {
      'ask-it': 'Ask your IT for an account in the commercial tenant of your organization.',
      'write-down': 'Write down the user ID of this account.',
      'find-contracts':
        'Note the License IDs with the tag {accessAtRisk}: {billing} > {yourProducts} > {vlTab} > {viewContracts} > {viewMyAccessAtRisk}.',
      'send-to-admin': 'Send the License IDs and the user ID to your VL administrator.',
      'sign-in-new': 'After the mail about your changed permissions, sign in with the new account.',
    },
    takes: 'Up to two hours after the administrator has saved.',
    verify: 'The banner no longer appears, and no contract has the tag {accessAtRisk}.',
    note: 'If there is no such tenant, your organization can sign up for one free of charge.',
  },
  'mismatch-new-government': {
    title: 'Ask the government tenant’s administrator for an account',
    body: 'Contracts in GCC High or DoD need an account from that cloud. We know of no way to sign up for one yourself.',
    steps: {
      'find-tenant-admin':
        'Find out who administers your organization’s GCC High or DoD tenant. Start with your IT.',
      'ask-for-account': 'Ask for an account there, and write down its user ID.',
      'send-to-admin':
        'Send the user ID and the License IDs with the tag {accessAtRisk} to the VL administrator of these contracts.',
      'sign-in-new':
        'After the mail about your changed permissions, sign in with the new account at the address of that cloud.',
    },
    takes: 'Up to two hours after the administrator has saved.',
    verify: 'The contracts are listed there, and without the tag {accessAtRisk}.',
    note: 'Microsoft’s article points to a sign-up page for new IDs, but that page leads to the commercial cloud.',
  },
  'mismatch-find-cloud': {
    title: 'Find out the contracts’ cloud first',
    body: 'Your VL administrator or your partner can tell you. Then you need an account in just that cloud.',
    steps: {
      'list-contracts': 'List the License IDs with the tag {accessAtRisk}, or those that disappeared.',
      'ask-cloud': 'Ask your VL administrator or partner: “Are these commercial, GCC, GCC High or DoD?”',
      'ask-id': 'Ask your IT for an account in that cloud. Commercial and GCC count as one.',
      'send-to-admin': 'Send the License IDs and the account’s user ID to your VL administrator.',
    },
    takes: 'Up to two hours after the administrator has saved.',
    verify: 'The banner no longer appears for the new account.',
  },
  'mismatch-helping': {
    title: 'Collect the facts for the VL administrator',
    body: 'The person needs an account in the contract’s cloud, and the VL administrator must add it. Nothing is wrong with the old account.',
    steps: {
      'have-them-list':
        'Have the person open {billing} > {yourProducts} > {vlTab} > {viewContracts} > {viewMyAccessAtRisk}, and list the License IDs shown.',
      'ask-other-id': 'Ask whether they have an account in the contracts’ cloud.',
      'get-id':
        'If not, have one created: by that tenant’s administrator for GCC High and DoD; in the commercial cloud also by signing up.',
      'write-to-admin': 'Send the VL administrator the License IDs, the person’s name and the new user ID.',
      'check-afterwards':
        'After the confirmation mail, have the person sign in with the new account at that cloud’s address.',
    },
    takes: 'Up to two hours after the administrator has saved.',
    verify: 'The banner and the tag {accessAtRisk} are gone.',
  },
  'users-at-risk': {
    title: 'See the affected users and write to them',
    body: 'The list shows whose account is in another cloud than the contract.',
    steps: {
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
      'view-users':
        'In the banner at the top, select {viewUsersAtRisk}. The page {manageAssignments} opens, with the tag {accessAtRisk} on each affected user.',
      'view-access': 'For each user, select {viewAccess} to see the contracts at risk.',
      'contact-users': 'Write to these users: each needs an account in the contract’s cloud.',
      'collect-ids': 'Have them send you the License IDs and the new account, and assign it.',
    },
    verify: 'You have an account in the right cloud for every user in the list.',
  },
  'assign-correct-id': {
    title: 'Add the new account to the contracts',
    body: 'You add the user’s account of the right cloud. Have the License IDs and the account at hand.',
    steps: {
      'sign-in': 'Sign in at the admin center of the contracts’ cloud, with your own account in that cloud.',
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
      'manage-roles': 'In the section {roleAssignments}, select {manageVlRoleAssignments}.',
      'assign-users': 'On the page {manageAssignments}, select {assignUsersToContracts}.',
      'add-users': 'Select {addOrEditUsers}.',
      'type-address': 'In the panel, type the address of the new account.',
      'review-apply': 'Tick the user’s check box and select {reviewApply}.',
      'add-contracts': 'Back on {assignUsersToContracts}, select {addContracts}.',
      'choose-contracts': 'Choose the contracts for this user and select {add}.',
      'assign-roles': 'Select {assignRoles}.',
      'choose-roles': 'Choose the roles in the list and select {apply}.',
      'verify-save': 'Select {verifyAndSave}.',
    },
    takes: 'Up to two hours, as the page says after saving.',
    verify:
      'You get a confirmation by mail, and the user gets a mail of their own about the changed permissions. For the new account, banner and tag are gone.',
    note: 'Microsoft’s steps don’t say at which admin center to begin. Ours follows from its rule that administrators can give roles only within their own cloud.',
  },
  'mismatch-other-cloud-admin': {
    title: 'Assign the account from its own cloud',
    body: 'An administrator can give roles only to accounts of the same cloud: from the commercial cloud only to commercial and GCC accounts, from GCC High only to GCC High accounts.',
    steps: {
      compare: 'Compare the clouds of the contract, of the user’s new account and of your own account.',
      'find-cloud-admin':
        'If you have no account in the contract’s cloud, ask the VL administrator there to do the assignment.',
      'sign-in-there': 'If you have one, sign in with it at that cloud’s address.',
      'assign-there':
        'Go to {roleAssignments} > {manageVlRoleAssignments} > {assignUsersToContracts}, and assign the account.',
    },
    takes: 'Up to two hours after saving.',
    verify: 'The user is listed on the page {manageAssignments} without the tag {accessAtRisk}.',
    note: 'If “{noResults}” appears in the right cloud, the account isn’t in your tenant. With an Enterprise Agreement, the tenant’s administrator must create it first.',
  },
} satisfies Record<string, NodeWords>;
