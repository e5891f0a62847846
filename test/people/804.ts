import type { Person } from './person.ts';

export default {
  who: 'Got a mail from microsoft-noreply@microsoft.com about a purchase that names a number to call.',
  answers: ['have-something', 'mail', 'another-mail', 'doubtful'],
  ends: 'VL-236',
  has: ['leave-it', 'look-yourself', 'ask-named', 'report', 'too-late', 'told'],
  says: [
    /has been misused/,
    /Don’t call a number/,
    /Type the address of your admin center/,
    /Report it to your IT/,
    /change the password/,
  ],
  next: ['vl-mail'],
} satisfies Person;
