import type { NodeWords } from '../../types.ts';

export default {
  'which-cloud': {
    title: 'In which Microsoft cloud are your contracts?',
    body: 'Microsoft keeps government customers apart. Account and contract must be in the same cloud.',
    options: {
      commercial: 'Commercial: a company, school or other organization',
      gcc: 'US government: GCC',
      'gcc-high': 'US government: GCC High',
      dod: 'US Department of Defense (DoD)',
      several: 'In more than one of these',
      china: 'In China, run by 21Vianet',
      'not-sure': 'I’m not sure',
    },
  },
  'which-cloud-unsure': {
    title: 'Where do you sign in to other Microsoft services at work?',
    body: 'Look at the address bar when you open Office or your mail in the browser.',
    options: {
      worldwide: 'At an address ending in microsoft.com, office.com or cloud.microsoft',
      'office365-us': 'At portal.office365.us',
      'apps-mil': 'At portal.apps.mil',
      nowhere: 'Nowhere: we use no Microsoft service online',
      'not-sure': 'I don’t know, or somewhere else',
    },
  },
  'signin-commercial': {
    title: 'Sign in at admin.microsoft.com',
    body: 'This is the admin center of the commercial cloud. GCC uses it, too.',
    steps: {
      open: 'Open admin.microsoft.com.',
      'sign-in': 'Sign in with your work account.',
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
    },
    verify: 'The tab {vlTab} opens.',
    note: 'The address bar may change to admin.cloud.microsoft. That is the same admin center.',
  },
  'signin-gcc': {
    title: 'Sign in at admin.microsoft.com',
    body: 'GCC shares the public cloud with commercial customers, so the address is the same.',
    steps: {
      open: 'Open admin.microsoft.com.',
      'sign-in': 'Sign in with your work account.',
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
    },
    verify: 'The tab {vlTab} opens.',
    note: 'Microsoft’s guidance for partners contradicts itself: its table accepts a commercial account for GCC, its questions and answers don’t. We follow the table, which agrees with the article on signing in.',
  },
  'signin-gcc-high': {
    title: 'Sign in at portal.office365.us',
    body: 'GCC High has an admin center of its own, and you need an account in GCC High for it.',
    steps: {
      open: 'Open the admin center for GCC High.',
      'sign-in': 'Sign in with your GCC High account. A commercial or GCC account doesn’t work here.',
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
    },
    verify: 'The tab {vlTab} opens.',
  },
  'signin-dod': {
    title: 'Sign in at portal.apps.mil',
    body: 'The Department of Defense has an admin center of its own, and you need an account in that cloud for it.',
    steps: {
      open: 'Open the admin center for DoD.',
      'sign-in': 'Sign in with your DoD account. A commercial or GCC account doesn’t work here.',
      'open-tab': 'Select {billing} > {yourProducts}, then the tab {vlTab}.',
    },
    verify: 'The tab {vlTab} opens.',
  },
  'signin-several': {
    title: 'Use a separate account for each cloud',
    body: 'One account opens only the contracts of its own cloud. Commercial and GCC count as one cloud.',
    steps: {
      'list-clouds': 'List your contracts by cloud. Your partner knows the cloud of each License ID.',
      'get-ids':
        'Get an account in each of these clouds. For GCC High and DoD, ask the administrator of that tenant; for the commercial cloud you can sign up yourself.',
      'ask-admins':
        'Ask a VL administrator in each cloud to give your account there a role. An administrator can only add accounts of the same cloud.',
      'sign-in-each': 'Sign in at each cloud’s own address with the account that belongs there.',
    },
    takes: 'Up to two hours after each role was assigned.',
    verify: 'In each admin center, the contracts of that cloud are listed.',
  },
  'signin-china': {
    title: 'Ask your partner where your contracts are managed',
    body: 'Microsoft’s volume licensing articles name no sign-in address for the cloud run by 21Vianet, and we won’t guess one.',
    steps: {
      'ask-partner': 'Ask your partner or seller where agreements located in China are managed.',
      'ask-support': 'If they don’t know, call VL support. The page lists the numbers for China.',
    },
  },
  'signin-ask': {
    title: 'Ask which cloud your organization is in',
    body: 'Your IT knows it at once. If your organization has nothing to do with the US government and isn’t in China, it is the commercial cloud.',
    steps: {
      'ask-it': 'Ask your IT: “Is our Microsoft tenant commercial, GCC, GCC High or DoD?”',
      'ask-contract-cloud': 'Ask your partner in which cloud the contract is. It must be the same one.',
      'pick-address': 'Open the admin center of that cloud and sign in.',
    },
    verify: 'The tab {vlTab} opens under {billing} > {yourProducts}.',
  },
} satisfies Record<string, NodeWords>;
