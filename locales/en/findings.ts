import type { InterfaceWords } from '../types.ts';

export const findings: InterfaceWords['findings'] = {
  'profile-setup-error': {
    title: 'Your profile couldn’t be set up',
    what: 'The admin center stops here when the account you signed in with is of a kind that volume licensing doesn’t accept.',
    first: 'Find out which kind of account you are signed in with.',
  },
  'ready-to-become-admin': {
    title: 'You are asked to become the admin of {domain}',
    what: 'Your account was created without your organization’s IT: nobody manages the directory of your e-mail domain yet.',
    first: 'Don’t accept on your own. Find out who manages your organization’s domain.',
  },
  'azure-portal-redirect': {
    title: 'You were sent to Azure instead of the admin center',
    what: 'You were on your way to the admin center and ended on an Azure page; your organization’s protection of links in mail is the known cause.',
    first: 'Don’t sign up for anything here. Go on with the questions below.',
  },
  'missing-vl-tab': {
    title: 'There is no Volume licensing tab for this account',
    what: 'You are on the right page, but the account you signed in with sees no volume licensing contracts.',
    first: 'Check whether this account was ever given access.',
  },
  'cloud-mismatch-banner': {
    title: 'An account and a contract are in different clouds',
    what: 'Since 19 January 2026 an account sees only the contracts of its own cloud, public or government; this banner says that one doesn’t match.',
    first: 'Say whether this is about your own access or about people you manage.',
  },
  'access-at-risk': {
    title: 'Access is marked as at risk',
    what: 'The account and the contract with this mark are in different clouds, so access is lost or about to be.',
    first: 'Say whether this is about your own access or about people you manage.',
  },
  'no-permission': {
    title: 'This account has no permission here',
    what: 'You are signed in, but with an account that may not see this page.',
    first: 'Check at the top right which account you are signed in with.',
  },
  'personal-account': {
    title: 'This is a personal account',
    what: 'The admin center accepts work or school accounts only, not personal Microsoft accounts.',
    first: 'Sign in with the account your organization gave you.',
  },
  'account-not-found': {
    title: 'The sign-in page doesn’t know this account',
    what: 'No work or school account exists under this name in this cloud.',
    first: 'Check the spelling of the address.',
  },
  'wrong-cloud': {
    title: 'This sign-in page is for another cloud',
    what: 'Your account exists, but in another Microsoft cloud than the one you are signing in to.',
    first: 'Use the sign-in address of your own cloud.',
  },
  'retired-vlsc-link': {
    title: 'This is an address of the retired VLSC',
    what: 'The Volume Licensing Service Center closed in April 2024; its contracts are in the Microsoft 365 admin center now.',
    first: 'Use the sign-in address of your cloud instead.',
  },
  'assignment-in-progress': {
    title: 'A role is still being assigned',
    what: 'The change was accepted and is being processed; nothing can be edited meanwhile.',
    first: 'Wait up to two hours, then reload the page.',
  },
  'assignment-failed': {
    title: 'A role couldn’t be assigned',
    what: 'The assignment failed and was not made.',
    first: 'Assign the role once more.',
  },
  'invitation-sent': {
    title: 'An invitation is waiting to be accepted',
    what: 'The person has not yet registered with the invitation mail.',
    first: 'Ask the person to look for the mail, also in the junk folder.',
  },
  'invitation-expired': {
    title: 'An invitation has expired',
    what: 'The person didn’t accept the invitation in time.',
    first: 'Reset the invitation.',
  },
  'user-not-found': {
    title: 'A user is not in your tenant',
    what: 'The person’s account isn’t in your organization’s directory.',
    first: 'Check the sign-in address with your IT administrator.',
  },
  'invalid-wsa': {
    title: 'VL Central refused this account',
    what: 'The address is not a valid work or school account in the contract’s cloud.',
    first: 'Check the address for typing errors.',
  },
};
