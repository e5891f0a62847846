import type { Rule } from '../types.ts';

export const invalidWsa: Rule = {
  id: 'invalid-wsa',
  signals: [
    {
      kind: 'text',
      on: 'vl-central',
      hint: /Invalid\s+WSA|WSA\s+(?:Account\s+ID|ID\s+account)|Work\s+or\s+School\s+Account|cloud[\s-]+scope/i,
      texts: {
        en: {
          // The general message of before 29 May 2026, and what its two successors have to say: their wording has
          // not been published.
          possible: [
            /invalid wsa|no work or school account (?:exists|(?:was |could be )?found)|work or school account (?:does not|doesn't) exist|cloud[ -]?scope .{0,60}(?:misaligned|(?:does not|doesn't) match)/,
          ],
          certain: [/invalid wsa (?:account id|id account)/],
        },
      },
      source: 'wsa#validation-messages',
      checked: '2026-11-20',
    },
  ],
};
