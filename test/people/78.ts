import type { Person } from './person.ts';

export default {
  who: 'VL administrator who began the change of partner eight days ago; the partner has heard nothing.',
  answers: ['a-task', 'change-partner', 'begun'],
  ends: 'VL-540',
  has: ['in-progress', 'cancel', 'other-date', 'expired'],
  says: [
    /ten days; remind them/,
    /Without a notice they find it in VL Central, under Requests/,
    /still cancel/,
  ],
  next: ['cocp-start'],
} satisfies Person;
