import type { Rule } from '../types.ts';

export const accountNotFound: Rule = {
  id: 'account-not-found',
  signals: [
    {
      kind: 'sign-in',
      on: 'sign-in',
      codes: {
        50034: { confidence: 'certain' },
        // The tenant or the domain isn't known here; that can have other reasons.
        50014: { confidence: 'possible' },
        50059: { confidence: 'possible' },
        50128: { confidence: 'possible' },
        51004: { confidence: 'possible' },
        90002: { confidence: 'possible' },
        90019: { confidence: 'possible' },
      },
      source: 'entra-errors#aadsts-error-codes',
      checked: '2026-11-20',
    },
    {
      kind: 'sign-in',
      on: 'sign-in',
      texts: {
        en: {
          possible: [
            /this username may be incorrect|we couldn't find an account with that username|that microsoft account doesn't exist/,
          ],
          certain: [],
        },
      },
      source: 'realm-discovery#sign-in-experience',
      checked: '2026-11-20',
    },
  ],
};
