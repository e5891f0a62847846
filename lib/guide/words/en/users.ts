import type { NodeWords } from '../../types.ts';

export default {
  'manage-users': {
    title: 'What do you want to do with users?',
    body: 'You need the role {roleAdministrator} on the License IDs concerned.',
    options: {
      add: 'Give someone access, or add a second administrator',
      'change-or-remove': 'Change or remove someone’s access',
      view: 'See who has access',
      status: 'Understand a status in the list',
      'copy-to-renewal': 'Copy roles to a renewed Enterprise Agreement',
      'parent-agreement': 'Administer everything under a parent agreement (MBSA)',
      'not-administrator': 'I’m not the administrator',
    },
  },
  'add-user': {
    title: 'What happens when you type the person’s address?',
    body: 'Go to {roleAssignments} > {assignUsersToContracts} > {addOrEditUsers}, and type the address the person signs in with.',
    options: {
      listed: 'The person is listed and can be chosen',
      'press-enter': '“{noResultsEnter}”',
      'no-results': '“{noResults}”, and there is no way on',
      'not-tried': 'I haven’t tried yet',
    },
  },
  'edit-remove': {
    title: 'What about this user?',
    body: 'Nothing of this deletes an account. It only changes what the account may do in volume licensing.',
    options: {
      'change-roles': 'They need other roles',
      remove: 'They should no longer have access',
      'account-gone': 'Their account has been deleted, but they are still listed',
      inherited: 'Their roles can’t be edited',
    },
  },

  'view-users': {
    title: 'See who has access',
    body: 'The list covers the License IDs that you administer.',
    steps: {
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
      'manage-assignments':
        'In the section {roleAssignments}, select {manageVlRoleAssignments}. The page {manageAssignments} opens.',
      'view-access': 'For a user, select {viewAccess} to see the License IDs and roles.',
    },
    verify: 'You see each user with {status}, {signInEmail} and roles.',
    note: 'The {signInEmail} is what the person signs in with. The {businessEmail} is the one in the agreement; invitations go there.',
  },
  'add-internal': {
    title: 'Add the user, the contracts and the roles',
    body: 'Three parts on one page: users, contracts, roles. Nothing counts until you save at the end.',
    steps: {
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
      'assign-users': 'In the section {roleAssignments}, select {assignUsersToContracts}.',
      'add-users': 'Select {addOrEditUsers}.',
      'type-address':
        'Type the address the person signs in with, and choose the person. They are added as {internalUser}.',
      'review-apply': 'Select {reviewApply}.',
      'add-contracts': 'Expand the user, select {addContracts}, choose the License IDs, and select {add}.',
      'inherited-contracts':
        'If you administer a parent agreement (MBSA), {showInherited} brings in its other License IDs.',
      'assign-roles': 'Expand the user again, select {assignRoles}, and choose the roles under {rolesList}.',
      'copy-roles':
        'For the same roles on further License IDs, select {copyRoles}, choose them, and select {pasteRoles}.',
      apply: 'Select {apply}.',
      'verify-save': 'Select {verifyAndSave}.',
    },
    takes: 'About two hours. Where there is an invitation, the person must accept it first.',
    verify: 'The person’s {status} on the page {manageAssignments} is {statusActive}.',
    note: 'The person gets “{mailPermissionChanges}” with an Enterprise Agreement, and “{mailWelcome}” with others. Give the smallest role that will do.',
  },
  'add-external': {
    title: 'Add someone from outside your organization',
    body: 'This works for agreements other than Enterprise Agreements. The person gets access to volume licensing only.',
    steps: {
      'press-enter': 'At “{noResultsEnter}”, press Enter. The person is added as {externalUser}.',
      'full-name': 'Enter the person’s full name.',
      'sign-in-id': 'If business email and sign-in differ, use the address the person signs in with.',
      'review-apply': 'Select {reviewApply}.',
      'contracts-and-roles':
        'Expand the user, and assign contracts ({addContracts}) and roles ({assignRoles}).',
      'verify-save': 'Select {verifyAndSave}.',
      'tell-person': 'Tell the person to look for “{mailWelcome}”, and to follow its link.',
    },
    takes: 'About two hours after the person has registered.',
    verify: 'The person’s {status} on the page {manageAssignments} is {statusActive}.',
    note: 'Microsoft’s older text has you enter the business email address beside the sign-in; newer text has roles given only to a Microsoft Entra ID. We follow the newer. With an Enterprise Agreement (EA, EAS) people from outside can’t be added.',
  },
  'edit-roles': {
    title: 'Change the person’s roles',
    body: 'Roles are set for each License ID by itself.',
    steps: {
      'open-list': 'Select {billing} > {yourProducts} > {vlTab}, then {manageVlRoleAssignments}.',
      'find-user': 'Find the person and select {viewAccess}.',
      'choose-roles': 'Open {rolesList} at the License ID, and tick or clear the roles.',
      'verify-save': 'Select {verifyAndSaveChanges}.',
    },
    takes: 'Up to two hours; up to ten for a newly processed agreement.',
    verify:
      'The page {manageAssignments} shows the new roles, and the person gets “{mailPermissionChanges}”.',
  },
  'remove-user': {
    title: 'Take the person’s access away',
    body: 'Once all License IDs are cleared, the person disappears from the list. Their account stays as it is.',
    steps: {
      'open-list': 'Select {billing} > {yourProducts} > {vlTab}, then {manageVlRoleAssignments}.',
      'find-user': 'Find the person and select {viewAccess}.',
      'clear-roles': 'Clear all roles, for every License ID.',
      'verify-save': 'Select {verifyAndSaveChanges}.',
    },
    takes: 'Up to two hours; up to ten for a newly processed agreement.',
    verify: 'The person is no longer on the page {manageAssignments}.',
    note: 'Before you remove an administrator, make sure that each License ID has another one.',
  },
  'remove-deleted-account': {
    title: 'Clear the entry of an account that is gone',
    body: 'Access ended when the account was deleted. Only the entry is left, until you remove it.',
    steps: {
      'know-access-ended':
        'Ask your IT to confirm that the account is deleted from the tenant, and wasn’t created again.',
      'open-list': 'Select {billing} > {yourProducts} > {vlTab}, then {manageVlRoleAssignments}.',
      'clear-roles': 'Find the entry, select {viewAccess}, and clear all roles for every License ID.',
      'verify-save': 'Select {verifyAndSaveChanges}.',
    },
    verify: 'The entry is no longer on the page {manageAssignments}.',
  },
  'edit-inherited': {
    title: 'Change it at the parent agreement',
    body: 'Roles that come down from a parent agreement (MBSA) can’t be edited at the single License ID.',
    steps: {
      'find-parent-admin': 'Find out which parent agreement the rights come from, and who administers it.',
      'ask-opt-out': 'Ask that person to change what they inherit, under {preferences} > {editPreferences}.',
      'assign-directly':
        'If the person needs other roles here than at the parent, assign these at the License ID itself.',
    },
    verify: 'The person’s roles show as you want them under {viewAccess}.',
    note: 'Microsoft’s article says only that such rights can’t be edited by you, and where people opt in. The way by the parent’s administrator is our conclusion.',
  },
  'import-roles': {
    title: 'Copy the roles from the old enrollment',
    body: 'For Enterprise Agreements (EA, EAS) roles can be brought over to the renewal, instead of assigning each user again.',
    steps: {
      'check-agreement':
        'Make sure that you have the role {roleAdministrator} on the old and on the new License ID.',
      'open-contracts': 'Select {billing} > {yourProducts} > {vlTab}, then {viewContracts}.',
      'import-roles': 'Choose the new License ID, then {moreActions} > {importRoles}.',
      'choose-source': 'Choose the old enrollment as the source, then the users.',
      submit: 'Go on, accept the declaration, and submit.',
    },
    verify: 'The users are on the page {manageAssignments} for the new License ID, and get a mail about it.',
    note: 'This is from the newer version of Microsoft’s article on roles. It doesn’t work for parent agreements; assign roles there one by one.',
  },
  'inherit-parent': {
    title: 'Inherit the administration from the parent agreement',
    body: 'Contacts named in a Microsoft Business and Services Agreement (MBSA) can be administrators of everything under it.',
    steps: {
      'check-contact':
        'Check that you are named in the MBSA: as Notices Contact, as Online Administrator, or, other than with Enterprise Agreements, as Primary Contact.',
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
      'edit-preferences': 'In the section {preferences}, select {editPreferences}.',
      'choose-yes': 'To inherit the rights on all License IDs, select {yes}.',
      'show-inherited': 'When assigning contracts, select {showInherited} to see these License IDs.',
    },
    verify: 'With {showInherited}, the License IDs under the parent appear.',
    note: 'Users you add by inheritance aren’t in your list until you also have the role {roleAdministrator} on that very License ID. You can give it to yourself.',
  },
} satisfies Record<string, NodeWords>;
