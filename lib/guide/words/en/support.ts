import type { NodeWords } from '../../types.ts';

export default {
  'contact-support': {
    title: 'Can you open the admin center?',
    body: 'Microsoft’s VL support has two ways in, depending on that.',
    options: {
      'gets-in': 'Yes',
      'cannot-get-in': 'No',
      'mail-protection': 'It’s about Outlook, Safe Links or mail settings',
    },
  },
  'support-in-admin-center': {
    title: 'Open a case in the admin center',
    body: 'You can do this from any page there.',
    steps: {
      'open-help': 'In the admin center, select {helpSupport}.',
      describe: 'Describe what you did and what happened. Quote messages word for word.',
      'add-ids': 'Add the agreement numbers (License IDs) and the address you sign in with.',
    },
    verify: 'You have a case number.',
  },
  'support-vl': {
    title: 'Open a request with VL support',
    body: 'The request form works without the admin center.',
    steps: {
      gather:
        'Have ready: the agreement number (License ID), the address you sign in with, and the email address in the agreement.',
      screenshot: 'Make a screenshot of the message or page.',
      'open-request': 'Open the request form.',
      'choose-agreement': 'Choose your type of agreement and the category that fits best.',
      'choose-support': 'As the type of support, choose {noCharge}.',
      submit: 'Describe the problem, attach the screenshot, and submit.',
    },
    takes: 'VL support gets back to you during business hours.',
    verify:
      'You see a case number and get a mail from support@mail.support.microsoft.com. Look in the junk folder, too.',
  },
  'support-new-profile': {
    title: 'Ask VL support for a new profile',
    body: 'Your agreements are still tied to an account that you can no longer use. VL support can set up a profile for the right one.',
    steps: {
      'old-id': 'Write down the address you used to sign in with.',
      'new-id': 'Write down the work account you want to use now (your Microsoft Entra ID).',
      agreements: 'Write down the VL agreement numbers.',
      'agreement-mail': 'Write down the email address in the agreement; the invitation went there.',
      'open-request': 'Open the request form.',
      'ask-for-profile': 'Ask for a new volume licensing profile, and give all four.',
    },
    takes: 'VL support gets back to you during business hours.',
    verify: 'The new account shows your contracts on the tab {vlTab}.',
  },
  'support-no-admin': {
    title: 'Ask VL support for a profile, as no administrator is left',
    body: 'Nobody in your organization can add you now, so VL support can do it after checking three things.',
    steps: {
      agreement: 'Write down the VL agreement number (License ID).',
      'business-mail': 'Write down the business email address that the agreement names.',
      'sign-in-id': 'Write down the address you sign in to the admin center with.',
      'open-request': 'Open the request form.',
      'ask-for-profile':
        'Say that the agreement has no administrator, ask for a new VL profile, and give all three.',
    },
    takes: 'VL support gets back to you during business hours.',
    verify: 'The tab {vlTab} shows the agreement.',
    note: 'For Enterprise Agreements, newer text of Microsoft’s wants one thing first: have your partner file a change of contact information, then open the request with the License ID and your Microsoft Entra ID.',
  },
  'support-technical': {
    title: 'Open a technical support request',
    body: 'Outlook and mail protection aren’t in VL support’s hands. Microsoft’s technical support handles them, best together with your IT.',
    steps: {
      gather: 'Have ready: the mail’s subject, where its link should lead, and where it did lead.',
      'open-request': 'Open a technical support request, or have your IT do it.',
      describe:
        'Say that links to the Microsoft 365 admin center end at Azure, and ask for help with Safe Links.',
    },
    verify: 'You have a case number.',
    note: 'Don’t send the whole rewritten link: it holds the recipient’s address.',
  },
} satisfies Record<string, NodeWords>;
