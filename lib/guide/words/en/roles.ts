import type { NodeWords } from '../../types.ts';

export default {
  'which-role': {
    title: 'What should the person be able to do?',
    body: 'There are seven roles, given for each agreement (License ID) by itself. One person can have several.',
    options: {
      'give-access': 'Give others access, and do nearly everything',
      'see-contracts': 'See contracts, orders and keys, and make license summaries',
      download: 'Download software',
      'read-keys': 'Read product keys',
      benefits: 'Use Software Assurance benefits',
      'online-services': 'Reserve, activate and manage online services',
      invoices: 'See invoices',
      'old-role-name': 'I only know the role’s name from the old VLSC',
      'not-sure': 'I’m not sure',
    },
  },
  'role-invoice': {
    title: 'Is it an Enterprise Agreement (EA, EAS)?',
    body: 'For invoices the rule depends on that.',
    options: {
      enterprise: 'Yes',
      other: 'No, another program',
      'not-sure': 'I’m not sure',
    },
  },
  'role-administrator': {
    title: 'The role is “{roleAdministrator}”',
    body: 'It can give, change and remove the access of others, and do what all other roles can. It can’t see invoices, except with Enterprise Agreements. In the VLSC it was also called Administrator.',
    steps: {
      'note-license-ids': 'Write down the License IDs it is for.',
      'have-assigned':
        'Have a VL administrator assign {roleAdministrator} on these, or do it yourself under {roleAssignments} if you are one.',
      'smaller-role': 'If the person only needs to read or download, choose a smaller role.',
    },
    takes: 'Up to two hours.',
    verify: 'The person sees {roleAssignments} on the tab {vlTab}.',
  },
  'role-license-position': {
    title: 'The role is “{roleLicensePosition}”',
    body: 'It can see contract details, orders and the contracts’ keys, and make license summaries. In the VLSC it was called Licensing Info Viewer.',
    steps: {
      'note-license-ids': 'Write down the License IDs it is for.',
      'have-assigned':
        'Have a VL administrator assign {roleLicensePosition} on these, or do it yourself under {roleAssignments} if you are one.',
      'then-open': 'Afterwards, select {billing} > {yourProducts} > {vlTab}, then {viewContracts}.',
    },
    takes: 'Up to two hours.',
    verify: 'The contracts are listed with their details.',
  },
  'role-download': {
    title: 'The role is “{roleDownload}”',
    body: 'It can see contracts and download the licensed software. In the VLSC it was called Download.',
    steps: {
      'note-license-ids': 'Write down the License IDs it is for.',
      'have-assigned':
        'Have a VL administrator assign {roleDownload} on these, or do it yourself under {roleAssignments} if you are one.',
      'then-open':
        'Afterwards, select {billing} > {yourProducts} > {vlTab}, and in the section {productsAndServices} {downloadsAndKeys}.',
    },
    takes: 'Up to two hours.',
    verify: 'The products can be downloaded.',
    note: 'Keys need another role: {roleKeys}.',
  },
  'role-keys': {
    title: 'The role is “{roleKeys}”',
    body: 'It can see contracts and their keys, read keys on the page {productsAndServices}, and manage the activation of online services. In the VLSC it was called Product Keys.',
    steps: {
      'note-license-ids': 'Write down the License IDs it is for.',
      'have-assigned':
        'Have a VL administrator assign {roleKeys} on these, or do it yourself under {roleAssignments} if you are one.',
      'then-open':
        'Afterwards, select {billing} > {yourProducts} > {vlTab}, and in the section {productsAndServices} {downloadsAndKeys}.',
    },
    takes: 'Up to two hours.',
    verify: 'The keys are shown.',
    note: 'Downloads need another role: {roleDownload}.',
  },
  'role-benefits': {
    title: 'The role is “{roleBenefits}”',
    body: 'It can see contracts and manage the entitlements to Workplace Discount under Software Assurance. In the VLSC it was called Software Assurance Manager.',
    steps: {
      'note-license-ids': 'Write down the License IDs it is for.',
      'have-assigned':
        'Have a VL administrator assign {roleBenefits} on these, or do it yourself under {roleAssignments} if you are one.',
    },
    takes: 'Up to two hours.',
    verify: 'The person’s roles under {viewAccess} include it.',
  },
  'role-online-services': {
    title: 'The role is “{roleOnlineServices}”',
    body: 'It can see contracts and orders, reserve and activate online services, and manage subscriptions. In the VLSC it was called Online Services Manager.',
    steps: {
      'note-license-ids': 'Write down the License IDs it is for.',
      'have-assigned':
        'Have a VL administrator assign {roleOnlineServices} on these, or do it yourself under {roleAssignments} if you are one.',
      'then-open': 'Subscriptions are then managed under {billing} > {licenses}.',
    },
    takes: 'Up to two hours.',
    verify: 'The person can see the orders of the agreement.',
  },
  'role-invoice-enterprise': {
    title: 'The administrator sees invoices, and can give “{roleInvoice}”',
    body: 'With an Enterprise Agreement, the VL administrator can see invoices and give this role to anyone. The Bill To contact doesn’t get it by itself.',
    steps: {
      'note-license-ids': 'Write down the License IDs it is for.',
      'have-assigned':
        'Have a VL administrator assign {roleInvoice} on these, or do it yourself under {roleAssignments} if you are one.',
    },
    takes: 'Up to two hours.',
    verify: 'The invoices are listed and can be downloaded.',
    note: 'Microsoft’s older article knows no such exception. The newer one (November 2025) makes it; we follow that.',
  },
  'role-invoice-other': {
    title: 'Ask the Bill To contact of the agreement',
    body: 'Here the role {roleInvoice} goes by itself to the contact named under Bill To. A VL administrator can’t have it.',
    steps: {
      'find-bill-to': 'Ask your partner who is named as Bill To contact.',
      'sign-in-as-bill-to': 'Have that person sign in, and download the invoices.',
      'change-bill-to': 'If that person is the wrong one, ask your partner to change the contact.',
    },
    verify: 'That person sees the list of invoices.',
    note: 'In its newer text (July 2026) Microsoft gives access by itself only to the Notices and Online Admin Contact and the Online Services Manager of new agreements. If the Bill To contact can’t get in, have the VL administrator assign the role to a user.',
  },
  'role-invoice-find-out': {
    title: 'Find out the kind of agreement first',
    body: 'Whoever can open the contract sees it there; your partner knows it, too.',
    steps: {
      'look-at-contract':
        'Select {viewContracts}, then {moreActions} at the License ID, and look at the contract’s details.',
      'ask-partner': 'Or ask your partner: “Is this an EA or EAS?”',
      'then-act':
        'With EA or EAS, ask the VL administrator for {roleInvoice}. With others, ask the Bill To contact for the invoices.',
    },
    verify: 'You know whom to ask.',
  },
  'role-names': {
    title: 'Choose the smallest role that will do',
    body: 'The roles of the old VLSC have new names. What each may do hasn’t changed much.',
    steps: {
      'compare-old':
        'Find the new name: Administrator is {roleAdministrator}; Licensing Info Viewer is {roleLicensePosition}; Download is {roleDownload}; Product Keys is {roleKeys}; Software Assurance Manager is {roleBenefits}; Online Services Manager is {roleOnlineServices}.',
      'no-old': 'For invoices there is {roleInvoice}, which the VLSC didn’t have.',
      'smallest-role': 'Ask your VL administrator for the role that is just enough for the task.',
    },
    takes: 'Up to two hours after it was assigned.',
    verify: 'The person can do the task.',
    note: 'Whoever has only a volume licensing role sees only the volume licensing pages in the admin center.',
  },
} satisfies Record<string, NodeWords>;
