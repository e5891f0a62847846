import type { NodeWords } from '../../types.ts';

export default {
  'getting-started': {
    title: 'How far have you come?',
    body: 'Two things are needed: a work or school account, and a volume licensing role for it.',
    options: {
      'how-to-get-access': 'I want to know how to get access',
      'got-mail': 'I got a mail about volume licensing',
      'no-mail': 'I’m waiting for a mail that doesn’t come',
      'no-account': 'My organization has no Microsoft accounts yet',
      'partner-refuses': 'Our partner says that an account of ours can’t be used',
      'new-agreement': 'We registered before, and now there is a new agreement',
      'not-sure-it-is-vl': 'I’m looking for subscriptions or licenses, perhaps not volume licensing',
    },
  },
  'first-mail': {
    title: 'Which mail is it?',
    body: 'The real ones come from microsoft-noreply@microsoft.com.',
    options: {
      welcome: '“{mailWelcome}”',
      'permission-changes': '“{mailPermissionChanges}”',
      registered: '“{mailRegistered}”',
      'not-for-me': 'It came to me, but someone else should do this',
      'link-fails': 'Its link doesn’t work',
      'led-to-azure': 'Its link leads to an Azure page',
    },
  },
  'welcome-missing': {
    title: 'Why do you expect a mail?',
    body: 'Microsoft writes to the Primary Contact and to the Notices and Online Administrator Contact of the agreement, from microsoft-noreply@microsoft.com. Look in the junk folder first.',
    options: {
      'named-contact': 'I’m named as a contact in the agreement',
      'other-mailbox': 'It went to a mailbox that isn’t mine',
      'added-by-admin': 'Our VL administrator has added me',
      enterprise: 'We have an Enterprise Agreement',
      'not-sure': 'Someone told me so',
    },
  },
  'no-tenant': {
    title: 'Who are you?',
    body: 'Without accounts in Microsoft Entra ID nobody can open volume licensing. They are free.',
    options: {
      user: 'I’ll use volume licensing for my organization',
      'it-admin': 'I’m in IT',
      partner: 'I’m the partner of such an organization',
      government: 'We need a US government cloud (GCC High, DoD)',
    },
  },
  'sign-up-address': {
    title: 'What should your new sign-in address look like?',
    body: 'An account with Microsoft Entra ID costs nothing, and you needn’t buy anything.',
    options: {
      'own-domain': 'At our own domain, like aiko@contoso.com; our IT can help',
      onmicrosoft: 'Under onmicrosoft.com, like aiko@contoso.onmicrosoft.com; it should work without IT',
      'not-sure': 'I don’t mind',
    },
  },

  'how-access-works': {
    title: 'Ask for a role on the agreement',
    body: 'You need a volume licensing role. Being a Global Administrator doesn’t include one.',
    steps: {
      'who-gives-it':
        'Find out who gives access: for a new agreement, the partner or seller who sets it up; for an existing one, its VL administrator.',
      'name-account': 'Tell them the work account you want to sign in with, and what you want to do.',
      'which-mail':
        'Wait for the mail. With an Enterprise Agreement it is “{mailPermissionChanges}”, and there is nothing to accept. With others it can be “{mailWelcome}”: follow its link.',
      'sign-in': 'Sign in at the admin center of your cloud with that account.',
    },
    takes: 'Up to two hours after the role was assigned.',
    verify: 'The tab {vlTab} is under {billing} > {yourProducts}.',
    note: 'Newer text of Microsoft’s says that the invitation goes away for other agreements as well: people then sign in directly.',
  },
  'first-time-invited': {
    title: 'Register with the link in the welcome mail',
    body: 'You do this once. Use the account you already have for Microsoft services at work, so that one sign-in opens everything.',
    steps: {
      'open-welcome': 'Open the mail “{mailWelcome}” from microsoft-noreply@microsoft.com.',
      'follow-link': 'Select “{useWorkAccountLink}” and sign in with your work account.',
      'find-confirmation': 'In the mailbox of the business email address, open “{mailRegistered}”.',
      'get-started': 'In that mail, select {getStarted}.',
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
      'second-admin':
        'If you are the administrator, add a second VL administrator for each License ID at once, under {roleAssignments}.',
    },
    takes: 'About two hours until everything shows.',
    verify: 'The tab {vlTab} shows your contracts.',
    note: 'Newer text of Microsoft’s says that this step goes away: people with a role then sign in directly. If your mail has no such link, just sign in.',
  },
  'first-time-enterprise': {
    title: 'Sign in; there is nothing to accept',
    body: 'With an Enterprise Agreement (EA, EAS) the VL administrator gives your account access. The mail only tells you so.',
    steps: {
      'find-mail': 'Find the mail “{mailPermissionChanges}” from microsoft-noreply@microsoft.com.',
      'follow-link':
        'Select the link to the {adminCenter}, or open it yourself, and sign in with the account that was given access.',
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
      'no-mail': 'If the mail never came, try signing in anyway. Access doesn’t depend on it.',
    },
    takes: 'Up to two hours after the role was assigned; up to ten for a newly processed agreement.',
    verify: 'The tab {vlTab} shows your contracts.',
  },
  'forward-welcome': {
    title: 'Forward the welcome mail to the right person',
    body: 'Whoever follows the link and registers becomes the VL administrator. That need not be the person named in the agreement.',
    steps: {
      forward: 'Forward “{mailWelcome}” to the person who will look after the agreement.',
      'they-register': 'Have that person follow the link and sign in with their own work account.',
      'forward-confirmation': 'Forward “{mailRegistered}” as well. It comes to your business email address.',
      'update-contact':
        'If that person should be named in the agreement, too, ask your partner to change the contact.',
    },
    verify: 'That person sees the tab {vlTab}.',
    note: 'Not for Enterprise Agreements: there the mail has no invitation, and a VL administrator must add the person.',
  },
  'mailbox-owner': {
    title: 'Have the mails forwarded to you',
    body: 'The invitation and the confirmation go to the business email address in the agreement.',
    steps: {
      'find-owner': 'Find out whose mailbox that is. For an address that nobody reads, ask your IT.',
      'have-forwarded': 'Ask the owner to forward you “{mailWelcome}” and “{mailRegistered}”.',
      'use-own-account': 'Follow the link in the first one, and sign in with your own work account.',
    },
    verify: 'The tab {vlTab} shows the contracts.',
    note: 'Not for Enterprise Agreements: there is no invitation to forward.',
  },
  'added-no-mail': {
    title: 'Try to sign in, then have your status looked up',
    body: 'The mail can be late or lost while the access is there already.',
    steps: {
      'search-junk': 'Search your mailbox and its junk folder for microsoft-noreply@microsoft.com.',
      'sign-in-directly': 'Sign in at the admin center of your cloud with the account that was added.',
      'ask-status':
        'If the tab {vlTab} is missing, ask your VL administrator for your {status} and your {signInEmail} on the page {manageAssignments}.',
      'resend-or-correct':
        'The administrator corrects a wrong address. With the status {statusInvitationSent} they select {resendInvite}, with {statusInvitationExpired} {resetInvite}.',
    },
    takes: 'Up to two hours after you were added.',
    verify: 'The tab {vlTab} shows your contracts.',
    note: '{resendInvite} and {resetInvite} don’t apply to Enterprise Agreements.',
  },
  'no-tenant-it': {
    title: 'Create a free tenant and the users',
    body: 'Nothing has to be bought, and no Microsoft 365 license is needed.',
    steps: {
      'check-existing':
        'Check whether your organization uses Microsoft 365 or Azure. Then it has a tenant already: use that one.',
      'sign-up': 'If it has none, sign up for a Microsoft Entra ID.',
      'prove-domain':
        'If the addresses should be at your own domain, add the domain and prove that you own it.',
      'create-users':
        'Create a user for each contact of the agreement, such as the Notices Contact, the Online Administrator and the Online Services Manager.',
      'hand-over':
        'Give these addresses to the partner, or for an existing agreement to the VL administrator.',
    },
    verify: 'Each of these users can sign in at admin.microsoft.com.',
    note: 'This sign-up is for the commercial cloud, which GCC shares. Microsoft says that no cost arises; guidance on whether a credit card is asked for is still to come.',
  },
  'sign-up-own-domain': {
    title: 'Sign up with your own domain',
    body: 'For an address at your own domain, Microsoft wants proof that the domain is yours. Usually IT does this.',
    steps: {
      'ask-it':
        'Ask your IT whether a tenant for your domain exists already, and whether they would rather do the sign-up themselves.',
      'sign-up': 'If there is none, sign up for a Microsoft Entra ID.',
      'prove-domain': 'Have IT prove the ownership of the domain.',
      'write-down': 'Write down the new user ID. You will need it.',
      'hand-over':
        'Send the user ID and your agreement numbers (License IDs) to your VL administrator. For a new agreement, send it to your partner.',
    },
    verify: 'You can sign in at admin.microsoft.com with the new address.',
    note: 'This sign-up is for the commercial cloud, which GCC shares.',
  },
  'sign-up-onmicrosoft': {
    title: 'Sign up for an onmicrosoft.com address',
    body: 'You can do this without your IT.',
    steps: {
      'sign-up': 'Sign up for a Microsoft Entra ID, and choose a name that ends in .onmicrosoft.com.',
      'write-down': 'Write down the new user ID. You will need it.',
      'hand-over':
        'Send the user ID and your agreement numbers (License IDs) to your VL administrator. For a new agreement, send it to your partner.',
      'tell-it':
        'Tell your IT. Before any online service is set up there, they should take the tenant over and connect it with your domain.',
    },
    verify: 'You can sign in at admin.microsoft.com with the new address.',
    note: 'This sign-up is for the commercial cloud, which GCC shares.',
  },
  'account-for-partner': {
    title: 'Give your partner a valid work account',
    body: 'Microsoft accepts only work or school accounts for the people in an agreement, and only from the agreement’s own cloud. Your partner can check an address, but not repair it.',
    steps: {
      'ask-which':
        'Ask your partner which address was refused, and whether Microsoft found no account or one in another cloud.',
      'check-address':
        'Compare it with the address you sign in to Microsoft services with. An alias or an old address is refused.',
      'ask-it': 'Ask your IT to create the account in the agreement’s cloud, or to name one that exists.',
      'answer-partner': 'Send your partner the address, and have it checked before anything is submitted.',
    },
    verify: 'Your partner confirms that the address is valid.',
  },
} satisfies Record<string, NodeWords>;
