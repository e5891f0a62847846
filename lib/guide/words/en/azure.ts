import type { NodeWords } from '../../types.ts';

export default {
  'azure-portal-redirect': {
    title: 'How did you set out for the admin center?',
    body: 'Arriving at Azure instead mostly comes from the protection of links in mail.',
    options: {
      'mail-link': 'I followed a link in a mail',
      typed: 'I typed the address or used a bookmark',
      'not-sure': 'I’m not sure',
    },
  },
  'azure-who': {
    title: 'Who are you here?',
    body: 'The cause can be removed only by whoever looks after mail security in your organization.',
    options: {
      user: 'I just want to get in',
      helpdesk: 'I’m helping someone who wants to get in',
      'it-admin': 'I look after Microsoft Defender or our mail security',
    },
  },
  'azure-user': {
    title: 'Go in by the address, and tell your IT',
    body: 'Your organization’s Outlook settings (Safe Links) lead the mail’s link astray. Microsoft’s VL support can’t change that; your IT can.',
    steps: {
      'type-address':
        'Don’t follow the mail’s link. Type the address of your admin center yourself. Outside the US government that is the first one.',
      'open-tab': 'Sign in with your work account and go to {billing} > {yourProducts} > {vlTab}.',
      'ask-it': 'Ask your IT to check the list of safe links in their Microsoft Defender policies.',
    },
    verify: 'The admin center opens, and not an Azure page.',
    note: 'Typing the address is our own advice; Microsoft’s article only names the check by IT. If the mail is your first invitation (“{mailWelcome}”), registering may still need its link, so have IT put it right.',
  },
  'azure-helpdesk': {
    title: 'Let the person in, and pass the cause on',
    body: 'Safe Links in the organization’s mail settings lead the link astray. The account and the agreement need no repair.',
    steps: {
      'type-address':
        'Have the person type the address of their admin center instead of following the mail’s link.',
      'pass-on':
        'Open a ticket with those who manage Microsoft Defender: have them check the list of safe links in the policies.',
      'no-vl-case': 'Don’t open a case with VL support for this. They can’t change your mail settings.',
    },
    verify: 'The person sees the admin center, and not an Azure page.',
    note: 'Typing the address is our own advice; Microsoft’s article only names the check by IT.',
  },
  'azure-it': {
    title: 'Check Safe Links in your Defender policies',
    body: 'Links to the Microsoft 365 admin center in Microsoft’s volume licensing mails must arrive there. Your Safe Links settings send them to Azure.',
    steps: {
      'open-policies': 'Open the Safe Links policies in Microsoft Defender for Office 365.',
      'check-list':
        'Check the list of links that apply to the person, and correct what concerns the admin center’s address.',
      'try-again': 'Have the person follow the mail’s link again.',
      'get-help':
        'If you need help with the Outlook settings, open a technical support request with Microsoft. VL support doesn’t handle this.',
    },
    verify: 'The mail’s link ends at the admin center.',
    note: 'Microsoft names the safe links list as the place to look, but not the setting that causes this.',
  },
  'azure-typed': {
    title: 'Compare the address, then try a clean window',
    body: 'Without a mail’s link in between, the address itself or an earlier sign-in is the first thing to check.',
    steps: {
      'compare-address':
        'Compare what you typed or bookmarked with the address of your admin center. portal.azure.com is another place.',
      'private-window':
        'Open a private browser window (InPrivate or Incognito) and open the right address there.',
      'save-bookmark': 'If that works, save this address in place of the old bookmark.',
    },
    verify: 'The admin center opens, and not an Azure page.',
    note: 'Microsoft’s article covers only links in mail. These steps are our own advice.',
  },
} satisfies Record<string, NodeWords>;
