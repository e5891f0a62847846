import type { Person } from './person.ts';

export default {
  who: 'Got “Complete your profile to set up your services” and takes it for the way into volume licensing.',
  answers: ['have-something', 'mail', 'another-mail', 'activate'],
  ends: 'VL-233',
  has: ['ask-tenant', 'start-afresh', 'choose-tenant', 'assign-licenses', 'wrong-tenant', 'takes', 'told'],
  says: [
    /online services that were bought by volume licensing/,
    /Online Services Manager/,
    /Global Administrator/,
    /private window/,
    /wrong tenant/,
    /24 hours/,
    /a volume licensing role is needed/,
  ],
  next: ['role-online-services', 'ask-vl-admin'],
} satisfies Person;
