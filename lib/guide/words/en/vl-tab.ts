import type { NodeWords } from '../../types.ts';

export default {
  'missing-vl-tab': {
    title: 'What do you see after signing in?',
    body: 'In the admin center, volume licensing is under {billing} > {yourProducts}, on the tab {vlTab}.',
    options: {
      'no-billing': 'The menu has no {billing}',
      'no-tab': '{yourProducts} opens, but without the tab {vlTab}',
      'contracts-missing': 'The tab is there, but contracts are missing',
      'only-vl': 'Volume licensing is there, but nothing else is',
      'other-page': 'Something else, or I’m not sure I’m in the right place',
    },
  },
  'billing-hidden': {
    title: 'Bring Billing back into the menu',
    body: 'The menu on the left shows only some entries at first.',
    steps: {
      'end-of-menu': 'At the end of the menu on the left, select {viewAll}. It can also be called {showAll}.',
      'pin-billing': 'Pin {billing}, so that it stays in the menu.',
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
    },
    verify: 'The tab {vlTab} opens.',
  },
  'right-address': {
    title: 'Open the admin center by its address',
    body: 'Several Microsoft sites look alike, and each cloud has an admin center of its own.',
    steps: {
      'open-admin-center':
        'Open the admin center of your cloud. Outside the US government that is the first one.',
      'sign-in': 'Sign in with your work account.',
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
    },
    verify: 'The tab {vlTab} opens.',
    note: 'The address bar may change to admin.cloud.microsoft. That is the same admin center.',
  },
  'vl-mail': {
    title: 'Which of these mails did you get?',
    body: 'They come from microsoft-noreply@microsoft.com. Look in the junk folder, too. If several came, choose the first one in this list that you have.',
    options: {
      registered: '“{mailRegistered}”',
      welcome: '“{mailWelcome}”',
      'permission-changes': '“{mailPermissionChanges}”',
      'old-vlsc': 'An old invitation to the Volume Licensing Service Center (VLSC)',
      'none-or-not-sure': 'None of these, or I’m not sure',
    },
    note: 'The first two are for agreements other than Enterprise Agreements, the third for Enterprise Agreements (EA, EAS), or for a later change of roles. Newer text of Microsoft’s says that the invitation goes away for the others as well.',
  },
  'welcome-used': {
    title: 'Have you used the link in that mail?',
    body: 'It is called “{useWorkAccountLink}”. With most agreements, access begins only when you have signed in through it.',
    options: {
      'not-yet': 'Not yet',
      'used-it': 'Yes, and I signed in with a work account',
      'link-fails': 'Yes, but the link doesn’t work',
      'led-to-azure': 'Yes, but I ended up on an Azure page',
    },
  },
  'no-mail': {
    title: 'Who should have given you access?',
    body: 'Volume licensing needs a role of its own. No other role brings it, not even Global Administrator.',
    options: {
      'vl-admin': 'Someone in my organization who manages volume licensing',
      'named-contact': 'Our partner: I’m named as a contact in the agreement',
      'global-admin': 'Nobody: I’m a Global Administrator',
      'admin-left': 'Our administrator for this has left',
      helping: 'I’m asking for someone else',
      'not-sure': 'I don’t know who that is',
    },
  },
  'welcome-invalid': {
    title: 'How old is the invitation, and does the agreement still have an administrator?',
    body: 'The Volume Licensing Service Center (VLSC) closed in April 2024. Invitations to it that weren’t used by then no longer work.',
    options: {
      'newer-invitation': 'It came after April 2024',
      'has-admin': 'It is older, and we have a VL administrator',
      'no-admin': 'It is older, and there is no administrator',
      'not-sure': 'I don’t know who our administrator is',
    },
  },
  'contracts-missing': {
    title: 'Which contracts are missing?',
    body: 'The tab being there means that volume licensing knows your account.',
    options: {
      'all-missing': 'All of them: the list is empty',
      'new-agreement': 'Only a new agreement or renewal',
      'some-missing': 'Some older ones',
      'bought-otherwise': 'I’m not sure they are volume licensing contracts',
      'not-approved': 'I see “{errNotApproved}”',
      'at-risk': 'Those with the tag {accessAtRisk}',
    },
  },

  'right-id-registered': {
    title: 'Sign in with the address you registered with',
    body: 'Volume licensing opens only for the very sign-in that was used in the registration.',
    steps: {
      'remember-id': 'Remember which account you signed in with after following the link in “{mailWelcome}”.',
      'private-window':
        'Open a private browser window (InPrivate or Incognito), so that no other account is taken.',
      'sign-in': 'Go to the admin center of your cloud and sign in with exactly that account.',
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
    },
    takes: 'About two hours after registering.',
    verify: 'The tab {vlTab} shows your contracts.',
    note: 'The private window is our own advice.',
  },
  'right-id-assigned': {
    title: 'Sign in with the address that was given access',
    body: 'With an Enterprise Agreement there is nothing to register. The VL administrator gives access to one particular sign-in.',
    steps: {
      'ask-which-id': 'Ask your VL administrator which sign-in address the role was given to.',
      'private-window':
        'Open a private browser window (InPrivate or Incognito), so that no other account is taken.',
      'sign-in': 'Go to the admin center of your cloud and sign in with exactly that address.',
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
    },
    takes: 'Up to two hours after the change; up to ten for a newly processed agreement.',
    verify: 'The tab {vlTab} shows your contracts.',
    note: 'The private window is our own advice.',
  },
  'ask-vl-admin': {
    title: 'Ask your VL administrator for a role',
    body: 'Only a VL administrator of the agreement can let you in. Having the admin center open because of another role isn’t enough.',
    steps: {
      'write-down': 'Write down your sign-in address and the agreement numbers (License IDs) you need.',
      'send-to-admin':
        'Send both to your VL administrator, say what you want to do there, and ask for a role.',
      'wait-for-mail':
        'Wait for a mail from microsoft-noreply@microsoft.com. If it has an invitation link, follow it.',
      'sign-in': 'Sign in at the admin center of your cloud with that same address.',
    },
    takes: 'Up to two hours after the role was assigned.',
    verify: 'The tab {vlTab} shows your contracts.',
  },
  'helpdesk-no-role': {
    title: 'Have the VL administrator look at the person’s access',
    body: 'You can’t see from outside which sign-in has a role. The VL administrator can, within a minute.',
    steps: {
      'ask-person':
        'Ask the person for the exact address they sign in with, and for the agreement numbers (License IDs).',
      'find-admin': 'Find out who the VL administrator is. Purchasing or your Microsoft partner may know.',
      'ask-admin':
        'Ask the administrator to look the person up on the page {manageAssignments}, and to add or correct the sign-in.',
      'do-not-elevate':
        'Don’t make the person a Global Administrator. It gives no access to volume licensing.',
    },
    takes: 'Up to two hours after the role was assigned.',
    verify: 'The person sees the tab {vlTab}.',
  },
  'global-admin': {
    title: 'Have a VL administrator add you, too',
    body: 'Global Administrators have no access to volume licensing by themselves. Each agreement has administrators of its own.',
    steps: {
      'find-admin':
        'Find out who the VL administrator of the agreement is. Purchasing or your Microsoft partner may know.',
      'ask-admin':
        'Ask that person to add your account to the License IDs you need, with the smallest role that will do.',
      'wait-for-mail': 'Wait for the mail from microsoft-noreply@microsoft.com, then sign in again.',
    },
    takes: 'Up to two hours after the role was assigned.',
    verify: 'The tab {vlTab} is there.',
  },
  'named-contact': {
    title: 'Have your partner check what the agreement says',
    body: 'The contacts named in the agreement are the ones to get access. An old or mistyped address there is a common reason for hearing nothing.',
    steps: {
      'search-junk': 'Search your mailbox and its junk folder for microsoft-noreply@microsoft.com.',
      'ask-partner': 'Ask your partner or seller which address they gave Microsoft for you.',
      'ask-mailbox-owner':
        'If it is someone else’s mailbox, ask its owner to forward you the invitation and the confirmation.',
      'wait-new': 'If the agreement has just been processed, allow ten hours for it to appear.',
    },
    verify: 'You have the mail, or the contract shows under {contracts}.',
    note: 'Forwarding helps for agreements other than Enterprise Agreements only. With an Enterprise Agreement nothing needs to be accepted: access belongs to the sign-in itself.',
  },
  'who-is-vl-admin': {
    title: 'Find out who your VL administrator is',
    body: 'To protect people’s privacy, Microsoft doesn’t name them. Mostly it is the Notices Contact or the Primary Contact of the agreement, or someone whom these added.',
    steps: {
      'ask-partner': 'Ask your partner or seller which contacts they gave Microsoft for the agreement.',
      'find-partner':
        'If you don’t know the partner, ask purchasing, finance or IT: it is on the purchase records.',
      'ask-that-contact': 'Ask the contact named there to give your sign-in address a role.',
    },
    verify: 'You have a name, and that person can see the agreement.',
  },
  'invitation-newer': {
    title: 'Have the invitation sent again',
    body: 'Invitations run out. A VL administrator can reset yours, so that a new one goes out.',
    steps: {
      'ask-admin': 'Tell your VL administrator that your invitation no longer works, and name your address.',
      'reset-invite':
        'The administrator opens {manageAssignments}, finds you with the status {statusInvitationExpired}, and selects {resetInvite}.',
      'use-new-mail': 'Follow the link in the new mail and sign in with your work account.',
    },
    verify: 'Your status on the page {manageAssignments} is {statusActive}.',
    note: 'With an Enterprise Agreement there are no invitations; there the administrator simply gives your sign-in a role.',
  },
  'sync-permissions': {
    title: 'Synchronize your permissions',
    body: 'The list can be empty although your role is right.',
    steps: {
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
      'edit-preferences': 'In the section {preferences}, select {editPreferences}.',
      sync: 'Select {syncPermissions}.',
      'view-contracts': 'In the section {contracts}, select {viewContracts} and look again.',
    },
    verify: 'The page {contracts} lists your License IDs.',
    note: 'This comes from Microsoft’s article on viewing contracts, not from the one on signing in.',
  },
  'contracts-new': {
    title: 'Give the new agreement time to appear',
    body: 'If you registered before, no new welcome mail comes: a further agreement with the same business email address turns up by itself.',
    steps: {
      wait: 'Wait ten hours after Microsoft has processed the order.',
      'view-contracts':
        'Select {billing} > {yourProducts} > {vlTab}, then {viewContracts}, and look for the new License ID.',
      'ask-partner':
        'If it isn’t there, ask your partner which business email address stands in the new agreement.',
    },
    takes: 'Up to ten hours.',
    verify: 'The new License ID is on the page {contracts}.',
    note: 'If another address was named there, the contact with that address has the access, not you.',
  },
  'contracts-some': {
    title: 'Find out who administers the missing contracts',
    body: 'You see the License IDs that your account has a role for, and not all of your organization’s.',
    steps: {
      'other-account': 'Think whether you used another account for the missing ones, and sign in with that.',
      'show-inherited':
        'If you administer a parent agreement, check under {preferences} > {editPreferences} that inherited contracts are included.',
      'ask-admin': 'Ask a VL administrator of the missing License IDs to add you.',
      'check-program':
        'Check with your partner that they are volume licensing contracts. MPSA, CSP, OEM and retail purchases never appear here.',
    },
    verify: 'The License ID is on the page {contracts}.',
    note: 'This comes from Microsoft’s article on viewing contracts, not from the one on signing in.',
  },
  'contracts-not-approved': {
    title: 'Ask VL support about the approval',
    body: '“{errNotApproved}” means that a review of your organization isn’t finished. Until then the contract, its downloads and its keys stay hidden.',
    steps: {
      'take-screenshot': 'Make a screenshot of the message.',
      'open-request': 'Open a request with VL support, and name the License ID.',
    },
    verify: 'The message is gone, and the License ID is listed.',
    note: 'This comes from Microsoft’s article on viewing contracts, not from the one on signing in.',
  },
  'only-vl-pages': {
    title: 'This is as it should be',
    body: 'Whoever has only a volume licensing role sees only the volume licensing pages in the admin center.',
    steps: {
      'nothing-to-repair': 'If volume licensing is all you need, there is nothing to do.',
      'ask-for-admin-role':
        'If you need other pages, such as those for users, ask an administrator of your Microsoft 365 for a role there.',
    },
    verify: 'You see the pages that belong to your roles.',
  },
} satisfies Record<string, NodeWords>;
