import { codesOf } from '../codes-of.ts';
import type { Rule } from '../types.ts';

export const wrongCloud: Rule = {
  id: 'wrong-cloud',
  signals: [
    {
      // The message of some names the cloud to go to: see lib/page/read/sign-in.ts.
      kind: 'sign-in',
      on: 'sign-in',
      codes: codesOf('wrong-cloud'),
      source: 'entra-errors#aadsts-error-codes',
      checked: '2026-11-27',
    },
  ],
};
