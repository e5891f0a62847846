import type { NodeWords } from '../../types.ts';

export default {
  'ready-to-become-admin': {
    title: 'Who can add a record to the DNS of your email domain?',
    body: 'You signed in with an account that came from a self-service sign-up and that nobody in your organization manages. Volume licensing needs a managed one.',
    options: {
      'i-can': 'I can, or I’m in IT',
      'it-can': 'Our IT, or someone else',
      'not-sure': 'I don’t know',
      'other-account': 'I also have an account that my organization manages',
      done: 'This is done already: the account is managed now',
    },
  },
  'takeover-do': {
    title: 'Take over the unmanaged directory',
    body: 'You prove with a DNS record that the email domain is yours. After that your organization manages the account.',
    steps: {
      'sign-in': 'Go to the admin center and sign in with the unmanaged account.',
      start: 'When “{readyToBecome}” appears, select {next}. Older screens say “{yesBecomeAdmin}”.',
      'copy-record': 'Copy the TXT record that the wizard shows.',
      'add-record': 'Add this TXT record to your domain at its registrar, such as GoDaddy.',
      confirm: 'Return to the wizard and confirm. Older screens say “{addedRecord}”.',
      finish: 'On “{nowAdmin}”, select {goToAdminCenter}.',
      'new-profile':
        'Ask VL support for a new volume licensing profile, and name four items: your old sign-in ID, the Microsoft Entra ID you will use now, the VL agreement numbers, and the email address in the agreement.',
    },
    takes: 'Until the record is visible on the internet. How long that takes depends on your DNS provider.',
    verify: 'The wizard says “{nowAdmin}”.',
    note: 'Microsoft’s volume licensing article has the TXT record come from the registrar. The newer takeover article has the wizard show it and you add it at the registrar; we follow that one. A directory can’t be taken over into a tenant of another cloud.',
  },
  'takeover-ask-it': {
    title: 'Ask your IT to take over the directory',
    body: 'Only someone who can change the DNS of your email domain can do this. You don’t have to become the administrator yourself.',
    steps: {
      'tell-it':
        'Tell your IT: “My sign-in belongs to an unmanaged (self-service) Microsoft Entra directory of our email domain. It must be taken over for volume licensing.”',
      'send-instructions': 'Send them Microsoft’s instructions.',
      alternative:
        'Ask at the same time whether they have a managed account for you. Then the takeover can wait.',
      'new-profile':
        'When you have a managed account, ask VL support for a new profile, and name four items: your old sign-in ID, the Microsoft Entra ID you will use now, the VL agreement numbers, and the email address in the agreement.',
    },
    verify: 'Your sign-in no longer shows “{readyToBecome}”.',
  },
  'takeover-other-account': {
    title: 'Use the managed account and get a new profile for it',
    body: 'No takeover is needed if your organization already manages another account of yours. VL support connects that one with your agreements.',
    steps: {
      'check-managed': 'Make sure that your organization manages the other account. Your IT can confirm it.',
      'open-request': 'Open a request with VL support and ask for a new volume licensing profile.',
      'give-items':
        'Name four items: your old sign-in ID, the managed account you want to use, the VL agreement numbers, and the email address in the agreement.',
      'sign-in': 'When support has confirmed it, sign in with the managed account.',
    },
    verify: 'Your contracts appear on the tab {vlTab}.',
  },
} satisfies Record<string, NodeWords>;
