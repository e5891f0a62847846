import type { RefusalCause } from '../../facts/refusal-causes.ts';
import { codesOf } from '../codes-of.ts';
import type { PageLanguage, Rule, RuleText, SignInSignal } from '../types.ts';

const text = (cause: RefusalCause, texts: Partial<Record<PageLanguage, RuleText>>): SignInSignal => ({
  kind: 'sign-in',
  on: 'sign-in',
  cause,
  texts,
  source: 'reports#refused-sign-in-texts',
  checked: '2026-11-27',
});

export const signInRefused: Rule = {
  id: 'sign-in-refused',
  signals: [
    {
      kind: 'sign-in',
      on: 'sign-in',
      codes: codesOf('sign-in-refused'),
      // Microsoft has more codes than it lists: where one is shown, the sign-in was refused.
      otherwise: { confidence: 'possible', cause: 'other' },
      source: 'entra-errors#aadsts-error-codes',
      checked: '2026-11-27',
    },
    text('wrong-account', {
      en: { possible: [/selected user account does not exist in tenant/], certain: [] },
    }),
    text('password', { en: { possible: [/your account or password is incorrect/], certain: [] } }),
    text('account-locked', {
      en: { possible: [/your account is temporarily locked to prevent unauthorized use/], certain: [] },
    }),
    // Said of accounts that are locked and of those that are disabled.
    text('account-locked', { en: { possible: [/your account has been locked/] } }),
    text('access-rule', {
      en: {
        possible: [
          /you cannot access this right now|sign-in was successful but does not meet the criteria to access this resource/,
        ],
        certain: [],
      },
    }),
    text('device', { en: { possible: [/help us keep your device secure/], certain: [] } }),
    text('network-limits', {
      en: { possible: [/access to '/, /' tenant is denied/], certain: [] },
    }),
    text('tenant-inactive', {
      en: { possible: [/this tenant has been blocked due to inactivity/], certain: [] },
    }),
    text('consent', { en: { possible: [/need admin approval/], certain: [] } }),
  ],
};
