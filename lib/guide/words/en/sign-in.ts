import type { NodeWords } from '../../types.ts';

export default {
  'other-message': {
    title: 'What does the page say?',
    body: 'Compare the wording, not the colors. Your page may be in another language.',
    options: {
      'no-permission': '“{errSwitchAccount}”',
      'personal-refused': '“{errPersonal}”',
      'not-found': '“{errNoAccount}” or “{errUsername}”',
      'another-cloud': 'AADSTS90038, AADSTS900439 or AADSTS900440, or something about another cloud',
      'old-site': 'The old licensing site (VLSC) doesn’t open',
      blocked: 'It asks for a code, an approval or another device, or says that access is blocked',
      'wrong-account': 'The browser signs me in with the wrong account',
      'none-of-these': 'None of these',
    },
  },
  'no-permission': {
    title: 'What else is on the page?',
    body: 'The account you are signed in with may not open this page. The page shows which account that is.',
    options: {
      consumer: '“{errConsumer}”',
      'unintended-account': 'An account that I didn’t mean to use',
      'while-taking-over': 'I got here on the way to “{readyToBecome}”',
      'right-account': 'My work account, just the one I meant',
    },
  },
  'personal-account': {
    title: 'Do you have an account from your organization?',
    body: 'The sign-in page takes the address for a personal Microsoft account. Volume licensing needs a work or school account.',
    options: {
      'has-work-account': 'Yes, another one',
      'work-address': 'The address I typed is my work address',
      'no-work-account': 'No, my organization has none',
      'customer-contact': 'I’m a partner, and it is a customer’s contact',
    },
  },
  'account-not-found': {
    title: 'What do you know about this address?',
    body: 'The sign-in page knows no account with it: a slip of the keyboard, an alias, another cloud, or no account yet.',
    options: {
      'maybe-mistyped': 'It may be mistyped, or only a mail alias',
      'government-cloud': 'We may be in a government cloud',
      'no-accounts': 'My organization has no Microsoft accounts',
      'address-right': 'It is right, and we do use Microsoft services',
      'i-am-it': 'I’m in IT and can create accounts',
      'customer-contact': 'I’m a partner, and it is a customer’s contact',
    },
  },
  'wrong-cloud': {
    title: 'Which code or account is it?',
    body: 'Account and sign-in address are in different Microsoft clouds. Nothing is wrong with the account itself.',
    options: {
      'government-account': 'AADSTS900439, AADSTS90038 with microsoftonline.us, or a GCC High or DoD account',
      'public-account': 'AADSTS900440, AADSTS90038 with microsoftonline.com, or a commercial or GCC account',
      'contracts-elsewhere': 'My account fits the address, but my contracts are in another cloud',
      'not-sure': 'I’m not sure',
    },
    note: 'Microsoft explains these codes for applications in general, not for this sign-in, and may change them.',
  },
  'retired-vlsc-link': {
    title: 'What led you to the old site?',
    body: 'The Volume Licensing Service Center (VLSC) closed in April 2024. Its contracts are in the admin center now.',
    options: {
      'bookmark-or-text': 'A bookmark, instructions or a colleague’s link',
      invitation: 'An invitation by mail',
      mpsa: 'I’m looking for licenses under an MPSA',
    },
  },
  'blocked-by-it': {
    title: 'What stops you?',
    body: 'These blocks come from your own organization’s rules. Microsoft’s VL support can’t lift them.',
    options: {
      'second-factor': 'It asks for a code or an approval that I can’t give',
      'device-or-place': 'It says access is blocked, or wants a managed device',
      network: 'It says that my network doesn’t allow this organization',
      'own-sign-in-page': 'My organization’s own sign-in page fails',
    },
  },

  'account-check-address': {
    title: 'Check the address letter by letter',
    body: 'The sign-in name can differ from the mail address. An alias receives mail but can’t sign in.',
    steps: {
      'check-spelling':
        'Compare the address with one that works, such as the one you use for Teams. Look at the domain, too.',
      'not-alias': 'If you have several mail addresses, try your main one, or ask IT for your sign-in name.',
      'private-window': 'Open a private browser window (InPrivate or Incognito).',
      'sign-in': 'Go to the admin center of your cloud and type the address again.',
    },
    verify: 'The page asks for a password, or your organization’s own sign-in page opens.',
  },
  'account-ask-it': {
    title: 'Ask your IT about the account',
    body: 'Only your IT can see whether the account exists, and create it. It costs nothing.',
    steps: {
      'ask-exists':
        'Ask your IT whether this address is a sign-in name in your Microsoft tenant, and in which cloud.',
      'ask-create': 'If it isn’t, ask them to create a user with it, or to name another one of yours.',
      'ask-domain': 'Ask them to check that the domain is registered in a tenant that still exists.',
      'tell-others': 'If the address changes, tell your VL administrator and your partner.',
    },
    verify: 'The sign-in page asks for a password, or your organization’s own sign-in page opens.',
  },
  'account-create': {
    title: 'Create or check the account',
    body: 'For volume licensing, a plain user in your Microsoft Entra tenant is enough. No Microsoft 365 license is needed.',
    steps: {
      'check-domain': 'Check that the address’s domain is registered in your tenant, spelled just like that.',
      'create-user':
        'Create a user with this address as its sign-in name (UPN), or point to an existing user. An alias isn’t enough.',
      'same-cloud':
        'Make sure that this tenant is in the agreement’s cloud: commercial and GCC together, GCC High, or DoD.',
      mailbox: 'Make sure that mail to the address arrives somewhere. Microsoft sends its messages there.',
      'hand-over': 'Give the address to whoever asked for it: the VL administrator or the partner.',
    },
    verify: 'The user can sign in at the admin center of that cloud.',
    note: 'The account alone opens no contracts. The VL administrator of the agreement has to give it a role.',
  },
  'wrong-cloud-government': {
    title: 'Sign in at the government address',
    body: 'GCC High and DoD accounts work only at the addresses of their own cloud.',
    steps: {
      'close-window': 'Close the window, and open a private one (InPrivate or Incognito).',
      'open-government': 'Open the admin center of GCC High or of DoD, and sign in.',
      'save-bookmark':
        'Save this address as a bookmark, and don’t use links to admin.microsoft.com for this account.',
    },
    verify: 'The sign-in goes through without the code.',
    note: 'Contracts in the commercial cloud or in GCC need another account.',
  },
  'wrong-cloud-public': {
    title: 'Sign in at admin.microsoft.com',
    body: 'Commercial and GCC accounts don’t work at the addresses of GCC High or DoD.',
    steps: {
      'close-window': 'Close the window, and open a private one (InPrivate or Incognito).',
      'open-public': 'Open admin.microsoft.com and sign in.',
      'save-bookmark': 'Save this address as a bookmark.',
    },
    verify: 'The sign-in goes through without the code.',
    note: 'Contracts in GCC High or DoD need another account.',
  },
  'retired-bookmark': {
    title: 'Use the admin center instead',
    body: 'Old addresses of the VLSC lead nowhere now. Contracts, downloads and keys have moved.',
    steps: {
      'open-new': 'Open volume licensing in the admin center. For GCC High and DoD, use their own address.',
      'sign-in': 'Sign in with the work account you used for the VLSC.',
      'replace-bookmark': 'Replace the old bookmark, and tell whoever gave you the old link.',
    },
    verify: 'The tab {vlTab} opens.',
  },
  'wrong-session': {
    title: 'Keep the accounts apart',
    body: 'Browsers remember earlier sign-ins and may pick another account than you expect.',
    steps: {
      'private-window': 'Open a private browser window (InPrivate or Incognito).',
      'sign-in': 'Go to the admin center of your cloud and sign in with the account for volume licensing.',
      'own-profile': 'If that works, set up a browser profile of its own for this account.',
    },
    verify: 'The picture at the top right belongs to the right account.',
    note: 'Microsoft’s articles don’t mention this; it has helped others who were stuck.',
  },
  'blocked-mfa': {
    title: 'Ask your IT about the second factor',
    body: 'The confirmation by app, code or key belongs to your organization’s account. Only your IT can reset it.',
    steps: {
      'note-code': 'Write down what the page asks for, and any code that begins with AADSTS.',
      'ask-it': 'Ask your IT to reset or set up your second factor.',
      'shared-account':
        'If the account is shared, find out who has its second factor. Better: have a role given to your own account.',
    },
    verify: 'You can confirm the sign-in yourself.',
    note: 'Reported by people who were stuck; Microsoft’s volume licensing articles don’t cover it.',
  },
  'blocked-conditional-access': {
    title: 'Ask your IT about their access rules',
    body: 'A rule of your organization (Conditional Access) allows this sign-in only from certain devices or places.',
    steps: {
      'note-code': 'Write down the code. AADSTS53000, AADSTS53001 and AADSTS53003 stand for such rules.',
      'work-device': 'Try it on a computer that your organization manages.',
      'ask-it': 'Send the code and the time to your IT, and ask which rule applies.',
    },
    verify: 'The sign-in goes through.',
    note: 'Reported by people who were stuck; Microsoft’s volume licensing articles don’t cover it.',
  },
  'blocked-network': {
    title: 'Ask your IT about limits of the network',
    body: 'Some networks let people sign in only to certain organizations (tenant restrictions).',
    steps: {
      'note-code': 'Write down the code. AADSTS500021 and AADSTS500022 stand for such a limit.',
      'ask-it': 'Ask those who run the network to allow the tenant you need for volume licensing.',
      'other-network': 'Ask them, too, whether you may use another network until then.',
    },
    verify: 'The sign-in goes through.',
    note: 'Reported by people who were stuck; Microsoft’s volume licensing articles don’t cover it.',
  },
  'blocked-federation': {
    title: 'Have your IT repair its sign-in, or use an account without it',
    body: 'Your domain’s sign-in runs through your organization’s own service, and that is where it fails.',
    steps: {
      'ask-it': 'Report the failure to your IT, with the time and the text of the page.',
      'onmicrosoft-account':
        'If it can’t be repaired soon, ask them for an account that ends in .onmicrosoft.com in the same tenant.',
      'assign-it': 'Ask your VL administrator to give that account the role.',
    },
    verify: 'You can sign in with one of the two.',
    note: 'Reported by people who were stuck; Microsoft’s volume licensing articles don’t cover it.',
  },
} satisfies Record<string, NodeWords>;
