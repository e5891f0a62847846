import type { Rule } from '../types.ts';

export const wrongCloud: Rule = {
  id: 'wrong-cloud',
  signals: [
    {
      kind: 'sign-in',
      on: 'sign-in',
      codes: {
        // Its message names the cloud to go to: see lib/page/read/sign-in.ts.
        90038: { confidence: 'certain' },
        900383: { confidence: 'certain' },
        // About apps, or about one of several causes.
        50049: { confidence: 'possible' },
        90043: { confidence: 'possible' },
        90051: { confidence: 'possible' },
        900382: { confidence: 'possible' },
        900432: { confidence: 'possible' },
        1000104: { confidence: 'possible' },
      },
      source: 'entra-errors#aadsts-error-codes',
      checked: '2026-11-20',
    },
    {
      kind: 'sign-in',
      on: 'sign-in',
      // Not in Microsoft's list: "National Cloud Request Process Switched off", "Invalid National Cloud Token".
      codes: { 90044: { confidence: 'possible' }, 900433: { confidence: 'possible' } },
      source: 'reports#national-cloud-codes',
      checked: '2026-11-26',
    },
    {
      kind: 'sign-in',
      on: 'sign-in',
      codes: { 900439: { confidence: 'certain', cloud: 'us-government' } },
      source: 'entra-900439#cause',
      checked: '2026-11-20',
    },
    {
      kind: 'sign-in',
      on: 'sign-in',
      codes: { 900440: { confidence: 'certain', cloud: 'public' } },
      source: 'reports#aadsts900440',
      checked: '2026-11-20',
    },
  ],
};
