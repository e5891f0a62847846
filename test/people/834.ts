import type { Person } from './person.ts';

export default {
  who: 'In IT, asked to take over a directory; doesn’t know whether it is unmanaged at all.',
  answers: ['for-others', 'it', 'take-over'],
  ends: 'VL-110',
  has: ['check-unmanaged', 'copy-record', 'add-record', 'new-profile'],
  says: [/IsViral/, /TXT record/, /four items/],
  next: ['support-new-profile', 'takeover-government'],
} satisfies Person;
