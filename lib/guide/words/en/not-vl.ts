import type { NodeWords } from '../../types.ts';

export default {
  'not-volume-licensing': {
    title: 'How were the licenses bought?',
    body: 'Only volume licensing agreements are on the tab {vlTab}. Everything else lives elsewhere.',
    options: {
      subscription: 'As an online subscription or trial, such as Microsoft 365',
      'old-portal': 'I’m looking for the portal “Microsoft account for organizations”',
      csp: 'From a cloud partner (CSP)',
      mpsa: 'Under an MPSA',
      'shop-or-pc': 'In a shop, or with a new computer',
      'not-sure': 'I’m not sure',
    },
  },
  'online-subscriptions': {
    title: 'Look under Your products',
    body: 'Online subscriptions aren’t volume licensing contracts. The old portal “Microsoft account for organizations” is gone; the admin center has taken its place.',
    steps: {
      'open-products':
        'Sign in at the admin center with your organization’s account, and select {billing} > {yourProducts}.',
      'read-list': 'There you see each subscription, its state and when it ends.',
      'open-licenses': 'For the number of licenses bought and used, select {billing} > {licenses}.',
      'ask-admin':
        'If you may not open these pages, ask a Global Administrator of your organization for a suitable role.',
      'other-support':
        'For help with subscriptions, use the support for online services. VL support doesn’t handle them.',
    },
    verify: 'Your subscription is in the list.',
    note: 'For subscriptions the rule is the other way round than for volume licensing: here admin roles such as Global Administrator do give access.',
  },
  'licenses-csp': {
    title: 'Ask your cloud partner (CSP)',
    body: 'Licences from a CSP aren’t volume licensing contracts, so their keys and downloads aren’t on the tab {vlTab}.',
    steps: {
      'ask-partner': 'Ask the partner who sold them where keys and downloads are.',
      'look-in-products':
        'Look under {billing} > {yourProducts}, with an administrator’s account of your own organization.',
      'own-account':
        'If you are the partner: others report that delegated admin rights don’t show the keys. Have a user of the customer look.',
    },
    verify: 'The product is listed there, with its keys or downloads.',
    note: 'Reported by people who were stuck; Microsoft’s volume licensing articles only say that CSP purchases aren’t shown.',
  },
  'licenses-mpsa': {
    title: 'Look in the Business Center',
    body: 'Licences under a Microsoft Products and Services Agreement (MPSA) are managed apart from other volume licensing.',
    steps: {
      'look-for-tab': 'Look under {billing} > {yourProducts} for the tab {mpsaProducts}.',
      'open-business-center':
        'If it isn’t there, open the Microsoft Business Center and sign in with the account the purchase account was registered with.',
      'ask-partner': 'If you don’t know that account, ask your partner.',
    },
    verify: 'Your MPSA licenses are listed.',
    note: 'The articles this guide is built on don’t cover MPSA; this comes from other Microsoft articles and from people who were stuck.',
  },
  'licenses-retail': {
    title: 'Keep to the receipt, or ask the seller',
    body: 'Licences from a shop or those that came with a computer never appear in volume licensing.',
    steps: {
      'find-receipt': 'Find the receipt, the card or the mail with the product key.',
      'ask-seller': 'If the key is missing, ask the seller or the maker of the computer.',
    },
    verify: 'You have the key, or you know who has it.',
    note: 'Microsoft’s articles only say that such purchases aren’t shown here.',
  },
  'licenses-ask-partner': {
    title: 'Find out what kind of purchase it was',
    body: 'The invoice or your partner tells you, and with that you know where to look.',
    steps: {
      'look-at-invoice': 'Look at the invoice or contract. Ask purchasing or finance for it.',
      'ask-partner':
        'Ask the partner or seller named there: “Was this a volume licensing agreement, MPSA, CSP or an online subscription?”',
      'choose-place':
        'If it was volume licensing, ask which contact the agreement names. That person can give you a role.',
    },
    verify: 'You know the program and the agreement number.',
  },
} satisfies Record<string, NodeWords>;
