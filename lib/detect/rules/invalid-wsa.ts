import type { Rule } from '../types.ts';

export const invalidWsa: Rule = {
  id: 'invalid-wsa',
  signals: [
    {
      kind: 'text',
      on: 'vl-central',
      // Longer than the names of fields: the message beside one may be hidden.
      hint: /Invalid\s+WSA|WSA\s+(?:Account\s+ID|ID\s+account)|No\s+(?:WSA|Work\s+or)|(?:WSA|School\s+Account)\s+do|misaligned|not\s+match|n.t\s+match/i,
      texts: {
        en: {
          // The general message of before 29 May 2026, and what its two successors have to say: their wording has
          // not been published. Advice begins with "if" or "when".
          possible: [
            /(invalid wsa|(?<!(?:if|when) .{0,4})(?:no (?:wsa|work or school account) (?:exists|(?:was |could be )?found)|(?:wsa|work or school account) (?:does not|doesn't) exist))|(cloud[ -]?scope) .{0,60}(misaligned|(?:does not|doesn't) match)/,
          ],
          certain: [/invalid wsa (?:account id|id account)/],
        },
      },
      // The field: see lib/page/read/about-field.ts.
      beside: { room: 60 },
      source: 'wsa#validation-messages',
      checked: '2026-11-20',
    },
  ],
};
