import type { Rule } from '../types.ts';

/** The address that was asked for tells; what is shown there today doesn't matter. */
export const retiredVlscLink: Rule = {
  id: 'retired-vlsc-link',
  signals: [
    {
      kind: 'journey',
      ended: 'vlsc',
      confidence: 'certain',
      source: 'sign-in#welcome-invalid',
      checked: '2026-11-20',
    },
  ],
};
