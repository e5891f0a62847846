import type { NodeWords } from '../../types.ts';

export default {
  'partner-start': {
    title: 'What do you need for your customer?',
    body: 'You can check accounts and explain. Creating or repairing an account is up to the customer’s IT.',
    options: {
      'check-accounts': 'Check contacts’ accounts before I submit',
      'account-refused': 'VL Central refuses an account',
      'no-tenant': 'The customer has no Microsoft tenant',
      'which-account': 'Know which contacts need which account',
      'manual-form': 'Submit a manual form, or one is on hold',
      'write-to-customer': 'Write to the customer about accounts',
      'on-hold': 'A package is on hold, or I want to escalate',
      'change-partner': 'Take over an agreement, or lose one (change of partner)',
      'customer-access': 'The customer can’t get into volume licensing',
    },
  },
  'wsa-rules': {
    title: 'What do you want to know?',
    body: 'The rules hold for EA, EAS, SCE and AOS-G.',
    options: {
      contacts: 'Which contacts need a work or school account',
      cloud: 'Which account fits which cloud',
      'old-roles': 'What happened to the other contact roles',
      government: 'What holds for government customers (AOS-G)',
    },
  },
  'invalid-wsa': {
    title: 'What does VL Central say?',
    body: 'Since 29 May 2026 it tells two causes apart: no such account, or an account in the wrong cloud. Before, there was only “{errInvalidWsa}”.',
    options: {
      'no-account': 'No work or school account exists for the address',
      'other-cloud': 'The account’s cloud doesn’t match the customer’s',
      'invalid-only': 'Only “{errInvalidWsa}”',
      'i-am-the-customer': 'I’m the customer; our partner told me',
    },
    note: 'Microsoft hasn’t published the exact wording of the two new messages.',
  },
  'wsa-find-cause': {
    title: 'What do you know about the address?',
    body: 'Four causes are common. The customer’s IT can tell which one it is.',
    options: {
      'typo-or-alias': 'It may be mistyped, out of date, or an alias',
      'never-created': 'No account was ever set up for this contact',
      'other-cloud': 'It may be in another cloud (commercial or government)',
      'tenant-deleted': 'The tenant it belonged to no longer exists',
      'not-sure': 'I don’t know',
    },
  },
  'validate-how': {
    title: 'Can you open VL Central?',
    body: 'Checking there is the first choice. It doesn’t add the contact to the package.',
    options: {
      'vl-central': 'Yes',
      'no-vl-central': 'No, or not in time',
    },
  },
  'cloud-scope': {
    title: 'Which cloud is the customer’s agreement for?',
    body: 'The contact’s account must be in the same cloud as the enrollment and its Public Customer Number (PCN).',
    options: {
      commercial: 'Commercial',
      gcc: 'Commercial with GCC products',
      'gcc-high': 'GCC High or Azure Government',
      dod: 'DoD',
      several: 'More than one of these',
      'air-gapped': 'Azure Secret or Top Secret',
    },
  },
  'manual-form': {
    title: 'How far is the form?',
    body: 'A manual form takes any address. The systems behind it don’t, so checking is on you.',
    options: {
      'not-submitted': 'Not submitted yet',
      'not-valid': 'The check says that the account isn’t valid',
      'on-hold': 'Submitted, and on hold',
    },
  },
  escalate: {
    title: 'What have you done so far?',
    body: 'A case goes faster when the account has been checked beforehand.',
    options: {
      validated: 'The account is valid and in the right cloud, and the package still hangs',
      'not-validated': 'The account hasn’t been checked yet',
      'customer-unready': 'The customer doesn’t understand, or isn’t ready',
    },
  },

  'wsa-which-contacts': {
    title: 'Enter work or school accounts for these contacts',
    body: 'They are organization-managed accounts in Microsoft Entra ID. Personal Microsoft accounts are refused.',
    steps: {
      'notices-contact':
        'Notices Contact (NTC): always enter a work or school account. This contact becomes VL administrator.',
      'online-administrator': 'Online Administrator: enter one as well. It is mandatory.',
      'online-services-manager':
        'Online Services Manager (OSM): enter one if you can. It is recommended, and without it the contact doesn’t receive the role.',
      validate: 'Check each address before you submit.',
    },
    verify: 'VL Central shows each address as valid.',
    note: 'Microsoft’s guidance differs: its newer part (May 2026) makes the Online Administrator mandatory, the older one (March 2026) lists “Online Admin” among the roles without access. We follow the newer. It also differs on what an OSM receives: the OSM role (2026), or VL Administrator (EA, November 2025).',
  },
  'wsa-create': {
    title: 'Have the customer’s IT create the account',
    body: 'You can’t create, convert or repair a customer’s account, and there is no way around the check.',
    steps: {
      'ask-customer':
        'Tell the customer which address isn’t a work or school account, and send them to their IT.',
      'it-creates':
        'Their IT creates a user with this address as sign-in name, or names another account. It can be free.',
      'same-cloud': 'Make sure that it is created in the cloud of the enrollment.',
      'validate-again': 'Check the address again before you go on.',
    },
    verify: 'VL Central shows the address as valid.',
  },
  'wsa-wrong-cloud': {
    title: 'Get an account in the right cloud',
    body: 'The account is genuine but in another cloud than the enrollment. That is refused just the same.',
    steps: {
      'confirm-cloud': 'Confirm the cloud with the customer: commercial and GCC together, GCC High, or DoD.',
      'other-account': 'Ask whether the contact already has an account there.',
      'it-creates': 'If not, the customer’s IT creates one in that cloud’s tenant.',
      'validate-again': 'Check the new address.',
    },
    verify: 'VL Central shows the address as valid.',
    note: 'A US customer who buys for commercial and government clouds has a PCN for each. Check that you have used the right one.',
  },
  'wsa-typo': {
    title: 'Ask for the exact sign-in name',
    body: 'An alias, an old address or a single wrong letter is enough to fail.',
    steps: {
      'ask-exact': 'Ask the contact for the address they sign in to Microsoft services with.',
      'not-alias': 'Don’t use an alias or a shared mail address; it must be the sign-in name.',
      'check-domain':
        'Compare the domain with the one registered in the customer’s tenant. Firms often have several.',
      'validate-again': 'Check the corrected address.',
    },
    verify: 'VL Central shows the address as valid.',
  },
  'wsa-tenant-deleted': {
    title: 'Ask for an account in the present tenant',
    body: 'The account went away together with its tenant and can no longer be used.',
    steps: {
      'ask-present-tenant': 'Ask the customer’s IT which tenant the organization uses today.',
      'name-other-account': 'Have them name or create an account for the contact there.',
      'validate-again': 'Check the new address.',
    },
    verify: 'VL Central shows the address as valid.',
  },
  'customer-message': {
    title: 'Send the customer this message',
    body: 'It asks for all you need. Put it as a gain in security, which it is for the customer.',
    steps: {
      copy: 'Copy: “Subject: Please confirm the work accounts for your Microsoft [renewal]. – Dear [name], for your coming [renewal] Microsoft accepts only work or school accounts for the people named in the agreement. This protects your licenses from strangers. An account that is missing or in the wrong Microsoft cloud would hold up the order. Please send us by [date]: 1. the sign-in addresses of your Notices Contact and your Online Administrator, which are required, and of your Online Services Manager, which we recommend; 2. a note that each one is managed by your organization, is in use, and isn’t a personal account; 3. the cloud of your Microsoft tenant: commercial, GCC, GCC High or DoD. Your IT can tell you this, and can create a missing account without buying a license. We gladly check the addresses with you before anything is submitted. Kind regards, [name]”',
      'fill-in': 'Fill in what is in brackets.',
      send: 'Send it before the customer signs.',
      'validate-answers': 'Check each address you get.',
    },
    verify: 'You have the addresses, and VL Central shows each as valid.',
  },
  'validate-in-vl-central': {
    title: 'Check the account in VL Central',
    body: 'The check shows at once whether the address is a work or school account in the right cloud. It doesn’t add the contact to the package.',
    steps: {
      'open-contracts': 'Open {vlCentral} and go to {contracts}.',
      'open-package': 'Open a package or create a draft.',
      'add-contact': 'Select {addContact} or {editContact}.',
      'enter-address': 'Enter the address.',
      validate: 'Select {validate}, and read the result: valid, no such account, or another cloud.',
      'each-contact': 'Do this for the Notices Contact and the Online Administrator at least.',
    },
    verify: 'Each address is shown as valid.',
  },
  'sign-in-check': {
    title: 'Have the contact try to sign in',
    body: 'This is the second choice, when VL Central isn’t at hand. It also tells you something when a welcome mail never came.',
    steps: {
      'open-portal':
        'Have the contact open the admin center of the agreement’s cloud, in a private browser window.',
      'enter-address': 'Have them enter the address.',
      'read-valid':
        'If it asks for a work or school account, or their organization’s own sign-in page opens: the account is valid.',
      'read-invalid':
        'If it turns to a personal Microsoft account (Live), or says that the account doesn’t exist: it isn’t a work or school account.',
    },
    verify:
      'The contact’s own organization’s sign-in page, or a password box for the work account, was seen.',
    note: 'This doesn’t prove that the cloud fits the agreement. VL Central does.',
  },
  'wsa-no-tenant': {
    title: 'Have the customer create a free tenant',
    body: 'The customer does this. Nothing has to be bought.',
    steps: {
      'ask-existing':
        'Ask whether they use Microsoft 365 or Azure. Then they have a tenant already, and existing accounts will do.',
      'sign-up': 'If not, the customer signs up for a Microsoft Entra ID. Their IT may want to do that.',
      'create-users':
        'The customer creates users for the Notices Contact, the Online Administrator and the Online Services Manager.',
      'send-addresses': 'The customer sends you these addresses.',
      'validate-again': 'Check each of them.',
    },
    verify: 'VL Central shows each address as valid.',
    note: 'This sign-up is for the commercial cloud, which GCC shares. We know of none for GCC High and DoD.',
  },
  'manual-form-before': {
    title: 'Check the account, then submit the form',
    body: 'You fill in and submit the form and check the account; the customer names it; the customer’s IT creates it where it is missing.',
    steps: {
      'collect-address':
        'Get the contact’s address from the customer, with the confirmation that it is a work or school account.',
      validate:
        'Check it in {vlCentral}: open any package or a draft, {addContact}, enter the address, {validate}.',
      'fix-first': 'If it isn’t valid, wait until the customer’s IT has put it right. Don’t submit before.',
      'enter-verified': 'Enter the checked address in the form and submit it.',
      'check-mailbox':
        'Make sure that the address has a mailbox in use: the welcome mail goes there. If it gets lost, the contact can sign in directly.',
    },
    verify: 'The address was valid on the day you submitted.',
  },
  'manual-form-hold': {
    title: 'Correct the account, so that processing goes on',
    body: 'Without a valid account in the cloud of the PCN, the enrollment stays on hold. Nobody can skip this check.',
    steps: {
      'read-notice': 'Read in Microsoft’s notice which address it is about.',
      're-engage': 'Ask the customer for the right account.',
      'it-fixes': 'The customer’s IT creates or corrects it, in the cloud of the PCN.',
      'send-valid': 'Check the address, then correct the contact as the notice asks.',
    },
    takes: 'Processing goes on once a valid account is there.',
    verify: 'The hold is lifted.',
  },
  'legacy-roles': {
    title: 'Have the customer assign these roles',
    body: 'These contacts no longer bring access: Online Admin (OLA), Key Viewer (KEY), Downloads (DLD), License Position Viewer (LPV), Software Assurance Manager (SAB), Bill-to Contact.',
    steps: {
      'do-not-enter': 'Don’t enter these roles in new, renewal, extension or contact change packages.',
      'tell-customer':
        'Tell the customer that only the Notices Contact, and the Online Services Manager with a work account, get a role by themselves.',
      'admin-assigns':
        'The customer’s VL administrator gives all others their roles, under {roleAssignments} > {manageVlRoleAssignments}.',
    },
    takes: 'Up to two hours after the administrator has saved.',
    verify: 'The customer sees these people on the page {manageAssignments}.',
    note: 'You can’t see in VL Central who has which role. On the Online Admin, Microsoft’s guidance doesn’t agree with itself: it is listed here, and also among the contacts that must have a work account. Where VL Central asks for one, enter a work account.',
  },
  'partner-customer-access': {
    title: 'Tell the customer who can let them in',
    body: 'You can’t give roles, nor see who has them. But you know the contacts in the agreement, and Microsoft won’t name them to the customer.',
    steps: {
      'name-contacts': 'Tell the customer which contacts you gave Microsoft for the agreement.',
      'admin-assigns': 'Have that contact give the role, or any VL administrator of the agreement.',
      'contact-change': 'If the contact has left, file a Change of Contact Information Request.',
      'own-account': 'If you need to look yourself, ask the customer for an account and a role.',
    },
    verify: 'The customer sees the tab {vlTab}.',
  },
  'escalate-case': {
    title: 'Open a case in VL Central',
    body: 'For holds that stay although the account is right.',
    steps: {
      'open-cases': 'In {vlCentral}, select {myCases} > {newCase}.',
      'give-number': 'Give the agreement number or the package ID.',
      screenshot: 'Add a screenshot of the message.',
      'confirm-validated':
        'Say that the account has been checked, in VL Central or in the Entra admin portal.',
      'confirm-cloud': 'Say that its cloud matches the customer’s.',
      'say-urgency': 'If it is urgent, say so, and give the date by which it must take effect.',
    },
    verify: 'You have a case number.',
  },
  'escalate-not': {
    title: 'Explain first; don’t escalate this',
    body: 'That a customer isn’t ready, or doesn’t know what a work account is, can be solved without Microsoft’s engineers.',
    steps: {
      'no-escalation': 'Don’t open an escalation to Tier 2 or Engineering for it.',
      'share-guidance': 'Send the customer Microsoft’s articles.',
      'offer-check': 'Offer to check the addresses together, and point them to their IT early.',
    },
    verify: 'The customer has sent addresses that are valid.',
  },
  'scope-commercial': {
    title: 'Use a commercial account',
    body: 'Commercial agreements take accounts of the commercial cloud.',
    steps: {
      'use-commercial': 'Enter the contact’s account from the customer’s commercial tenant.',
      'not-government': 'Don’t enter a GCC High or DoD account. It is refused.',
      validate: 'Check the address.',
    },
    verify: 'VL Central shows the address as valid.',
  },
  'scope-gcc': {
    title: 'Use an account of the public cloud',
    body: 'GCC is part of the public cloud, so a commercial account fits commercial agreements with GCC products.',
    steps: {
      'use-public': 'Enter the contact’s commercial or GCC account.',
      validate: 'Check the address. The result in VL Central decides.',
    },
    verify: 'VL Central shows the address as valid.',
    note: 'Microsoft’s guidance contradicts itself: the table accepts a commercial account here, its questions and answers don’t. We follow the table, as the article on signing in counts public and GCC as one cloud.',
  },
  'scope-gcc-high': {
    title: 'Use a GCC High account',
    body: 'Agreements for GCC High or Azure Government take accounts of the government cloud only.',
    steps: {
      'use-government': 'Enter the contact’s account from the customer’s GCC High tenant.',
      'not-public': 'Don’t enter a commercial or GCC account. It is refused, however genuine.',
      validate: 'Check the address.',
    },
    verify: 'VL Central shows the address as valid.',
  },
  'scope-dod': {
    title: 'Use a DoD account',
    body: 'Agreements for the Department of Defense take accounts of that cloud only.',
    steps: {
      'use-government': 'Enter the contact’s account from the DoD tenant.',
      'not-public': 'Don’t enter a commercial or GCC account. It is refused, however genuine.',
      validate: 'Check the address.',
    },
    verify: 'VL Central shows the address as valid.',
  },
  'scope-several': {
    title: 'Keep the clouds apart',
    body: 'US customers who buy for commercial and government clouds have a Public Customer Number (PCN) for each.',
    steps: {
      'separate-numbers': 'Use the PCN that belongs to the cloud of the enrollment.',
      'separate-accounts':
        'Enter the contact’s account from that same cloud. One person then has an account in each.',
      validate: 'Check each address.',
    },
    verify: 'VL Central shows each address as valid.',
  },
  'air-gapped': {
    title: 'Ask your Microsoft contact about onboarding',
    body: 'Azure Secret and Azure Top Secret are cut off from other clouds. Tenants there are set up in a process of their own.',
    steps: {
      'ask-microsoft': 'Ask your Microsoft contact for the onboarding of that environment.',
      'no-self-service': 'Don’t let the customer sign up on public pages for it.',
      'same-cloud': 'Enter only accounts that were created in that very cloud.',
    },
    verify: 'The account is valid for the enrollment.',
  },
  'aos-g': {
    title: 'Apply the same rules to government agreements',
    body: 'AOS-G has no exception: neither from work or school accounts, nor from matching clouds.',
    steps: {
      'same-rules':
        'Enter work or school accounts for the Notices Contact, the Online Administrator and the Online Services Manager.',
      'confirm-cloud': 'Confirm the customer’s cloud: GCC, GCC High, DoD, Azure Secret or Azure Top Secret.',
      validate: 'Check each address in VL Central before you submit.',
      'roles-by-customer': 'Have the customer give all further roles in the admin center of that cloud.',
    },
    verify: 'VL Central shows each address as valid.',
    note: 'For AOS-G, Microsoft’s March 2026 text calls the account of the Online Services Manager mandatory, the May 2026 text only recommended. Entering one satisfies both.',
  },
  'government-tenant': {
    title: 'Ask for an account in the government cloud',
    body: 'The public sign-up page leads to the commercial cloud. We know of no way to sign up for GCC High or DoD yourself.',
    steps: {
      'ask-it': 'Ask your IT whether your organization has a tenant in that cloud, and who administers it.',
      'ask-partner':
        'If there is none, ask your partner or your Microsoft contact how one is set up. Air-gapped clouds have a process of their own.',
      'hand-over':
        'When you have an account there, send its user ID to your VL administrator, or to your partner for a new agreement.',
    },
    verify: 'You can sign in at the address of that cloud.',
  },
} satisfies Record<string, NodeWords>;
