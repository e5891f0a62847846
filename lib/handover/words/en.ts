import type { HandoverWords } from '../types.ts';

export default {
  recipients: {
    'vl-admin': 'The volume licensing administrator',
    it: 'Your IT',
    customer: 'The customer',
    'mailbox-owner': 'The person who reads the business mailbox',
    successor: 'Your successor',
  },
  messages: {
    'add-my-id': {
      title: 'Ask to be added to contracts',
      subject: 'Please give me access to our volume licensing contracts',
      body: `Hello,

I need access to volume licensing in the {adminCenter}. As an administrator of the contracts, could you please add me?

My account (Microsoft Entra ID): {signInId}
Contracts (License IDs): {licenseIds}
Role I need: {role}
Cloud of my account: {cloud}

You find this under {billing} > {yourProducts} > {vlTab}, in the section {roleAssignments}: choose {assignUsersToContracts}, add my account, the contracts and a role, and finish with {verifyAndSave}. Microsoft’s instructions: {link:manage-roles}

It can take up to two hours until it works. If an invitation comes to the mailbox named in the contract, please forward it to me.

Thank you
{yourName}`,
    },
    'add-other-cloud-id': {
      title: 'Ask for my account of the other cloud to be added',
      subject: 'Please add my account of the right cloud to volume licensing contracts',
      body: `Hello,

since 19 January 2026, an account opens only contracts of its own Microsoft cloud. Some of our contracts are in another cloud than the account I have used until now, and are marked {accessAtRisk}. Could you please add the account below to them?

Account to add (Microsoft Entra ID): {newId}
Account I have used until now: {oldId}
Contracts (License IDs): {licenseIds}
Cloud of the contracts: {cloud}

You find this under {billing} > {yourProducts} > {vlTab} > {manageVlRoleAssignments} > {assignUsersToContracts}. This has to be done in the admin center of the cloud that the contracts are in. Please give the new account the same roles as the old one. Microsoft’s instructions: {link:sign-in-article}

It can take up to two hours until it works. I will tell you whether the mark is gone.

Thank you
{yourName}`,
    },
    'check-safe-links': {
      title: 'Ask IT to check Safe Links',
      subject: 'Links to the Microsoft 365 admin center end at Azure: please check Safe Links',
      body: `Hello,

when I open a link to the Microsoft 365 admin center from a mail, I end up on an Azure page and can’t get to volume licensing. According to Microsoft, the cause is in our own mail protection, and Microsoft’s volume licensing support can’t change it.

Subject of the mail: {mailSubject}
Where I ended up: {landedAt}
Where I should have arrived: {link:admin-center}

Could you please check the list of links in the Safe Links policies of Microsoft Defender that apply to me? Instructions: {link:safe-links-policies}

If you need help with these settings, Microsoft’s technical support is the right place: {link:technical-support-request}

Thank you
{yourName}`,
    },
    'take-over-directory': {
      title: 'Ask IT to take over the directory',
      subject: 'Please take over the unmanaged Microsoft Entra directory of {domain}',
      body: `Hello,

my sign-in belongs to an unmanaged (self-service) Microsoft Entra directory of our mail domain. Volume licensing in the Microsoft 365 admin center works only with an account that our organization manages.

Domain: {domain}
My sign-in: {signInId}

Could you please take the directory over? It takes a TXT record in the DNS of the domain, as proof that it is ours. Instructions: {link:take-over-directory}

If I already have an account with you that is managed, please name it to me; then this can wait.

Thank you
{yourName}`,
    },
    'managed-account': {
      title: 'Ask IT for a managed account',
      subject: 'Which managed account can I use for volume licensing?',
      body: `Hello,

for volume licensing in the Microsoft 365 admin center I need an account that our organization manages in Microsoft Entra. With my present one I can’t get in.

Account I have tried: {signInId}
Cloud in which it is needed: {cloud}

Could you please look up three things?
1. Is this account a member of our own tenant, or a guest, unmanaged (self-service), or a personal Microsoft account?
2. Has it been deleted and created again?
3. If it isn’t suitable: which account of our tenant can I use, or can you create one? It needs no license.

Please send me the exact sign-in address; I pass it on to the administrator of the contracts.

Thank you
{yourName}`,
    },
    'confirm-accounts': {
      title: 'Ask the customer to confirm accounts',
      subject: 'Please confirm the work accounts for your Microsoft agreement: {occasion}',
      body: `Hello,

this is about: {occasion}. For the people named in the agreement, Microsoft accepts only work or school accounts. This protects your licenses from strangers. An account that is missing, or is in the wrong Microsoft cloud, would hold up the order.

Please send us your answer by: {replyBy}

1. The sign-in addresses of your Notices Contact and your Online Administrator, which are required, and of your Online Services Manager, which we recommend.
2. A note that each one is managed by your organization, is in use, and isn’t a personal account.
3. The cloud of your Microsoft tenant: commercial, GCC, GCC High or DoD.

{addresses}

Your IT can tell you this, and can create a missing account without buying a license.

We gladly check the addresses with you before anything is submitted.

Kind regards
{yourName}`,
    },
    'forward-invitation': {
      title: 'Ask for the invitation to be forwarded',
      subject: 'Please forward Microsoft’s volume licensing mails to me',
      body: `Hello,

Microsoft has sent mails about our volume licensing to this mailbox: {agreementMail}. I look after the licenses and need them in order to sign in.

Could you please forward to me every mail with one of these subjects?
- {mailWelcome}
- {mailRegistered}

They come from microsoft-noreply@microsoft.com; please look in the junk folder, too. Please don’t use the links yourself, so that the registration goes to my account.

Thank you
{yourName}`,
    },
    successor: {
      title: 'Write to the successor',
      subject: 'Volume licensing: you take over as administrator from me',
      body: `Hello,

you are taking over the administration of our Microsoft volume licensing from me. I have given your account the role {roleAdministrator}:

Your account: {successorId}
Contracts (License IDs): {licenseIds}

Please do the following:
1. Sign in with this account: {link:admin-center} (contracts in GCC High and DoD have addresses of their own).
2. Open {billing} > {yourProducts} > {vlTab} and check that every contract on the list is there. It can take up to two hours, and up to ten with new contracts.
3. Then remove me: {manageVlRoleAssignments} > {viewAccess} at my name, clear the roles for each contract, {verifyAndSaveChanges}.
4. Add a second administrator, so that nobody is locked out later.

Microsoft’s instructions: {link:manage-roles}

Please tell me when it is done.

Thank you
{yourName}`,
    },
  },
  fields: {
    signInId: 'Address I sign in with (Microsoft Entra ID)',
    oldId: 'Old sign-in address',
    newId: 'New sign-in address (Microsoft Entra ID)',
    successorId: 'Sign-in address of the successor',
    agreementMail: 'Email address named in the agreement',
    licenseIds: 'Agreement numbers (License IDs)',
    package: 'Agreement number or package ID',
    role: 'Role',
    cloud: 'Cloud',
    domain: 'Email domain',
    mailSubject: 'Subject of the mail',
    expectedAt: 'Where the link should lead',
    landedAt: 'Page on which it ended',
    occasion: 'Occasion, such as renewal or extension',
    replyBy: 'Answer wanted by',
    addresses: 'Addresses you have so far, one per line',
    effectiveDate: 'Has to take effect on',
    yourName: 'Your name',
    problem: 'What was done, and what happened',
    urgency: 'Why it is urgent',
    screenshot: 'Screenshot of the message attached',
    recreated: 'The account was deleted and created again',
    contactChange: 'The partner has filed the change of contact information',
    validated: 'The account has been checked in VL Central or in the Entra admin portal',
    cloudConfirmed: 'The account’s cloud matches the customer’s',
  },
  problems: {
    missing: 'Still missing.',
    'too-long': 'This is too long.',
    'not-an-address': 'This isn’t an email address. It looks like name@example.com.',
    'not-a-date': 'This isn’t a date.',
    'same-ids': 'The old and the new address are the same.',
    'personal-address':
      'This looks like a personal address. Volume licensing needs a work or school account.',
    'unusual-number':
      'Please compare with the contract: such numbers usually have only digits, or some letters before them.',
  },
  cases: {
    'new-profile': {
      title: 'New volume licensing profile',
      request: 'Please create a new volume licensing profile for the new sign-in address below.',
    },
    recreated: {
      title: 'Account deleted and created again',
      request:
        'My account was deleted and created again. The volume licensing profile still belongs to the old one. Please connect it to the present one.',
    },
    'no-admin': {
      title: 'No administrator left',
      request:
        'The agreement has no administrator who could add me. Please create a new volume licensing profile for my sign-in address.',
    },
    'no-admin-enterprise': {
      title: 'No administrator left (Enterprise Agreement)',
      request:
        'The enrollment has no administrator who could add me. Please give my sign-in address access to it.',
    },
    'not-approved': {
      title: 'Organization not approved',
      request:
        'For the contract below, the admin center shows that the organization isn’t approved. Please check this.',
    },
    general: {
      title: 'No access to volume licensing',
      request: 'I can’t get to my volume licensing contracts in the Microsoft 365 admin center. Please help.',
    },
    technical: {
      title: 'Links from mails end at Azure',
      request:
        'Links in mails that lead to the Microsoft 365 admin center end on an Azure page. Please help us with the Safe Links settings.',
    },
    'vl-central': {
      title: 'Package on hold in VL Central',
      request:
        'The package below stays on hold although its contacts’ accounts have been checked. Please release it.',
    },
  },
  confirmed: 'Yes',
  missing: 'Still missing',
  summary: {
    title: 'Summary: access to volume licensing',
    made: 'Made on',
    extension: 'Version of the guide',
    language: 'Language',
    seen: 'What was seen',
    nothingSeen: 'No known error.',
    certain: 'certain',
    possible: 'not certain',
    way: 'How the tab got there',
    hosts: {
      'admin-center': 'admin center',
      'sign-in': 'sign-in',
      'safe-links': 'Safe Links',
      azure: 'Azure',
      vlsc: 'retired VLSC',
    },
    place: 'Where the guide stands',
    code: 'Code',
    shareCode: 'Code of this place',
    answers: 'Answers',
    notSolved: 'Still not solved',
    steps: 'Steps',
    done: 'done',
    open: 'still to do',
    personal: 'Personal data',
    kinds: { domain: 'Domain', name: 'Name', address: 'Address' },
    removed: '[left out]',
  },
  colon: ': ',
} satisfies HandoverWords;
