import type { NodeWords } from '../../types.ts';

export default {
  cocp: {
    title: 'Who are you?',
    body: 'For Enterprise Agreements the customer begins the change of partner, and the new partner accepts it.',
    options: {
      customer: 'A VL administrator of the customer',
      'new-partner': 'The new partner',
      'not-administrator': 'From the customer, but not the administrator',
    },
  },
  'cocp-agreement': {
    title: 'Is it an active Enterprise Agreement (EA, EAS)?',
    body: 'Only for these can you begin the change yourself.',
    options: {
      enterprise: 'Yes',
      other: 'No, another program, or it has ended',
      'not-sure': 'I’m not sure',
    },
  },
  'cocp-new-partner': {
    title: 'How far is it?',
    body: 'The customer needs two things from you. After that you have ten days to answer.',
    options: {
      prepare: 'The customer wants to begin',
      accept: 'I was told of a request',
      'no-notice': 'The customer has begun, but I heard nothing',
    },
  },
  'cocp-start': {
    title: 'Begin the change of partner',
    body: 'You do this in the admin center. Have the new partner’s two details ready.',
    steps: {
      'ask-partner':
        'Ask the new partner for their Public Customer Number (PCN), and for the address of their notification contact.',
      'open-contracts': 'Select {billing} > {yourProducts} > {vlTab}, then {viewContracts}.',
      'select-contracts': 'Choose the License IDs, and select {changePartner}.',
      'enter-partner': 'Choose a reason, and enter the PCN and the contact’s address for each License ID.',
      'verify-partner': 'Select {verifyPartner}. The new partner’s name must appear.',
      submit: 'Read the terms, agree, and submit.',
      track: 'Follow the request: at the License ID, {moreActions} > {trackChanges}.',
    },
    takes:
      'The partner has ten days to accept. By default, the change takes effect 90 days after you began it.',
    verify: 'You are told that the partner has accepted, and from when on.',
    note: 'If the contact’s address isn’t known to Microsoft, the partner gets no notice: tell them yourself. A request begun in the admin center doesn’t show in the Azure portal.',
  },
  'cocp-not-possible': {
    title: 'Ask your new partner how to change',
    body: 'The change in the admin center is only for active Enterprise Agreements. Select Plus, Open Value, MPSA and others aren’t included.',
    steps: {
      'ask-partner':
        'Tell the partner you want to change to which agreement it is, and ask them for the procedure.',
    },
    verify: 'The partner has told you what to sign, and when the change takes effect.',
  },
  'cocp-find-out': {
    title: 'Find out the kind of agreement',
    body: 'The admin center shows it, and tells you if a License ID can’t be changed.',
    steps: {
      'look-at-contract':
        'Select {billing} > {yourProducts} > {vlTab} > {viewContracts}, and look at the contract’s details under {moreActions}.',
      'try-selecting':
        'Choose the License ID and select {changePartner}. If it isn’t eligible, the page gives the reason.',
      'ask-partner': 'If it stays unclear, ask your present partner or the new one.',
    },
    verify: 'You know whether it is an EA or EAS.',
  },
  'cocp-ask-admin': {
    title: 'Ask your VL administrator to begin',
    body: 'Only an administrator of the agreement can do this.',
    steps: {
      'find-admin': 'Find out who the VL administrator of the agreement is.',
      'give-details':
        'Give them the new partner’s Public Customer Number (PCN), and the address of the partner’s notification contact.',
    },
    verify: 'The administrator has submitted the request.',
  },
  'cocp-prepare': {
    title: 'Give the customer your two details',
    body: 'With these the customer can begin, in the admin center or in the Azure portal.',
    steps: {
      'find-number':
        'Look up your Public Customer Number (PCN) in one of your contracts in {vlCentral}. Take the one you use for Enterprise Agreements.',
      'choose-contact':
        'Choose a notification contact that exists in VL Central. Only then do you get the notices.',
      'send-both': 'Send both to the customer.',
    },
    verify: 'The customer sees your company’s name after {verifyPartner}.',
    note: 'The earlier way, begun by the partner in eAgreements, ended in February 2026; requests there can only be read.',
  },
  'cocp-accept': {
    title: 'Accept or decline within ten days',
    body: 'After ten days the request expires, and the customer has to start over.',
    steps: {
      'open-requests': 'In {vlCentral}, go to {requests} > {myCustomerRequests}.',
      decide: 'Accept or decline the request.',
      'tell-customer': 'Tell the customer. They also get a notice with the date from which it holds.',
    },
    takes: 'Ten days at most.',
    verify: 'The request is marked as accepted.',
  },
  'cocp-no-notice': {
    title: 'Look for the request yourself',
    body: 'If the customer entered a contact that VL Central doesn’t know, no notice is sent. You can still find the request yourself.',
    steps: {
      'look-yourself': 'In {vlCentral}, look under {requests}. You and your team see all new ones.',
      'check-contact': 'Ask the customer which PCN and which contact they entered.',
      'accept-in-time': 'Answer within ten days of the request.',
    },
    takes: 'Ten days at most.',
    verify: 'You see the request under {requests}.',
  },
} satisfies Record<string, NodeWords>;
