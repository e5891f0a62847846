import type { NodeWords } from '../../types.ts';

export default {
  'profile-setup-error': {
    title: 'How does the address end that you signed in with?',
    body: 'This message mostly comes from the account: volume licensing accepts only some kinds, and only the one it knows you by.',
    options: {
      'private-mail': '@outlook.com, @hotmail.com, @gmail.com or another private mail service',
      'own-domain': 'My organization’s own domain, such as @contoso.com',
      onmicrosoft: '@contoso.onmicrosoft.com',
      'not-sure': 'I’m not sure which account I’m signed in with',
    },
  },
  'profile-which-account': {
    title: 'What do you see when you sign in again?',
    body: 'Open a private browser window (InPrivate or Incognito), go to portal.office.com and sign in with the address you tried.',
    options: {
      personal: 'It speaks of a personal account, or the address bar shows login.live.com',
      'two-kinds': 'I have to choose between “{tileWork}” and “{tilePersonal}”',
      work: 'I get in with a work account',
      'cannot-tell': 'I can’t tell',
    },
  },
  'profile-used-before': {
    title: 'Have the volume licensing pages ever opened for you?',
    body: 'Think also of a second address, such as one that your team shares for licensing.',
    options: {
      'same-account': 'Yes, with this same account',
      'other-account': 'Yes, but with another work account',
      never: 'No, this is my first time',
      'not-sure': 'I’m not sure',
    },
  },
  'profile-same-account': {
    title: 'Has anything happened to that account since it last worked?',
    body: 'Your IT can tell you if you don’t know.',
    options: {
      recreated: 'It was deleted and created again',
      'taken-over': 'My organization became the administrator of its domain',
      unchanged: 'Nothing has changed',
      'not-sure': 'I’m not sure',
    },
  },
  'profile-managed': {
    title: 'Does your organization manage this account?',
    body: 'Sign in at portal.office.com and open the app picker (the grid of dots). An “{adminTile}” tile for someone who is no administrator is a sign that nobody manages the account.',
    options: {
      'admin-tile': 'There is an “{adminTile}” tile, and I’m no administrator',
      'self-signed-up': 'I made the account myself when signing up for a service, such as Power BI',
      'from-it': 'No such tile, or our IT gave me the account',
      'not-sure': 'I’m not sure',
    },
    note: 'Microsoft’s article takes the tile as the sign. Administrators of a managed organization have it too, so if you are one, answer “I’m not sure” and look it up.',
  },
  'profile-look-up': {
    title: 'Does the look-up say “IsViral”: true?',
    body: 'In your browser, open https://login.microsoftonline.com/common/userrealm/name@contoso.com?api-version=2.1 with your own domain in place of contoso.com. The answer is one line of text.',
    options: {
      unmanaged: 'Yes, IsViral is true',
      managed: 'No, it is false or missing',
      'cannot-look-up': 'I can’t do that, or there is no clear answer',
    },
    note: 'This is Microsoft’s own way to tell a managed tenant from an unmanaged one. Only the domain should matter, so the part before the @ can stay “name”.',
  },

  'profile-personal': {
    title: 'Sign in with your work account instead',
    body: 'A personal Microsoft account belongs to you and not to your organization. Volume licensing doesn’t accept it.',
    steps: {
      'private-window':
        'Open a private browser window (InPrivate or Incognito), so that the personal account isn’t taken again.',
      'open-admin-center':
        'Go to the admin center of your cloud. Outside the US government that is the first one.',
      'sign-in-with-work-account':
        'Sign in with the account you use at work for Microsoft 365, Teams or Azure.',
      'choose-work': 'If you are asked, choose “{tileWork}”.',
      'no-work-account': 'If your organization has no such accounts, sign up for one. It is free.',
      'ask-for-role':
        'If volume licensing is still missing then, ask your VL administrator to give this account a role.',
    },
    verify: 'The admin center opens, and the message about your profile is gone.',
    note: 'The private window is our own advice; Microsoft’s article only asks for a Microsoft Entra ID. If you registered your licenses with the personal account, go on to VL support.',
  },
  'profile-two-kinds': {
    title: 'Choose the work or school account',
    body: 'The same address is in use for two accounts: a personal one and one of your organization. Only the second opens volume licensing.',
    steps: {
      'choose-work': 'In the private window, choose “{tileWork}” and sign in.',
      'open-admin-center': 'Stay in that window and go to the admin center of your cloud.',
    },
    verify: 'The admin center opens, and the message about your profile is gone.',
  },
  'profile-other-account': {
    title: 'Sign in with the account you used before',
    body: 'Volume licensing knows you by the earlier account. A second work account, even of the same person, is unknown to it.',
    steps: {
      'find-earlier-account':
        'Find the earlier sign-in address. Your VL administrator can see it on the page {manageAssignments}, in the column {signInEmail}.',
      'private-window': 'Open a private browser window (InPrivate or Incognito).',
      'sign-in-with-it': 'Go to the admin center of your cloud and sign in with that address.',
      'or-assign-present':
        'If you would rather use your present account, ask your VL administrator to assign it to the contracts.',
    },
    verify: 'The admin center opens, and the tab {vlTab} shows your contracts.',
    note: 'If the earlier account is gone and no VL administrator is left, go on to VL support.',
  },
  'profile-first-time': {
    title: 'Make sure volume licensing knows this account',
    body: 'Your account is of the right kind. Either it isn’t registered yet, or a role was given to another address of yours.',
    steps: {
      'search-mail':
        'Search your mail, and the junk folder, for messages from microsoft-noreply@microsoft.com.',
      'follow-welcome': 'If you find “{mailWelcome}”, follow its link and sign in with this account.',
      'ask-admin':
        'If you don’t, ask your VL administrator which {signInEmail} stands for you on the page {manageAssignments}.',
      'use-listed-account': 'Sign in with the address listed there, or have this one assigned.',
    },
    takes: 'Up to two hours after the role was assigned.',
    verify: 'The admin center opens, and the tab {vlTab} is there.',
  },
  'profile-recreated': {
    title: 'Tell VL support that the account was created again',
    body: 'An account that was deleted and created again is a new one to Microsoft, even under the same name. The profile still belongs to the old one.',
    steps: {
      'ask-it': 'Ask your IT whether and when your account was deleted and created again.',
      'open-request': 'Open a request with VL support.',
      'say-recreated':
        'Say that the account was created again, and give its sign-in address, the agreement numbers and the email address in the agreement.',
    },
    note: 'Microsoft’s articles don’t mention this case; it has been reported by people who were stuck.',
  },
  'profile-refresh': {
    title: 'Try once more in a clean window',
    body: 'The account is the one that worked before, so first rule out a passing fault or a mix-up in the browser.',
    steps: {
      refresh: 'Refresh the page, as the message asks.',
      'private-window': 'If the message returns, open a private browser window (InPrivate or Incognito).',
      'sign-in-again':
        'Go to the admin center of your cloud and sign in with the account that worked before.',
      'note-time': 'If it still fails, write down the time and make a screenshot for VL support.',
    },
    verify: 'The admin center opens without the message.',
    note: 'The private window is our own advice.',
  },
  'profile-ask-it': {
    title: 'Ask your IT whether the domain is managed',
    body: 'An account in an unmanaged tenant looks like a work account but doesn’t work for volume licensing. Your IT can tell the two apart.',
    steps: {
      'ask-it':
        'Ask your IT: “Is the Microsoft Entra tenant of our email domain managed, or unmanaged (self-service)?” Send Microsoft’s instructions along.',
      'if-unmanaged':
        'If it is unmanaged, ask them to take it over, or to give you an account that they manage.',
      'if-managed': 'If it is managed, ask your VL administrator which sign-in address has your role.',
    },
    verify: 'The admin center opens without the message.',
  },
} satisfies Record<string, NodeWords>;
