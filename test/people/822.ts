import type { Person } from './person.ts';

export default {
  who: 'VL administrator with an EA whose licensing partner is to reserve online services.',
  answers: ['a-task', 'role', 'online-services'],
  ends: 'VL-406',
  has: ['have-assigned', 'note'],
  says: [
    /Online services manager/,
    /EA, EAS and US government agreements only/,
    /commits you to buy/,
    /licensing partner who is to reserve/,
    /account in your tenant/,
  ],
} satisfies Person;
