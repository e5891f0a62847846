import { codesOf } from '../codes-of.ts';
import type { Rule } from '../types.ts';

export const accountNotFound: Rule = {
  id: 'account-not-found',
  signals: [
    {
      kind: 'sign-in',
      on: 'sign-in',
      codes: codesOf('account-not-found'),
      source: 'entra-errors#aadsts-error-codes',
      checked: '2026-11-20',
    },
    {
      kind: 'sign-in',
      on: 'sign-in',
      texts: {
        en: {
          possible: [
            /this username may be incorrect|username may not be correct|we couldn't find an account with that username|that microsoft account doesn't exist|we couldn't find a microsoft account/,
          ],
          certain: [],
        },
        ja: {
          possible: [
            /このユーザー名は間違っている可能性があります|そのユーザー名のアカウントが見つかりませんでした|指定した microsoft アカウントは登録されていません/,
          ],
          certain: [],
        },
        // As people have quoted them; not compared with the page.
        de: {
          possible: [
            /dieser benutzername ist möglicherweise nicht korrekt|der benutzername ist möglicherweise falsch|dieses microsoft-konto ist nicht vorhanden/,
          ],
        },
      },
      source: 'realm-discovery#sign-in-experience',
      checked: '2026-11-20',
    },
  ],
};
