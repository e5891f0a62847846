import { codesOf } from '../codes-of.ts';
import type { Rule } from '../types.ts';

export const personalAccount: Rule = {
  id: 'personal-account',
  signals: [
    {
      kind: 'text',
      on: 'admin-center',
      hint: /for\s+consumer\s+users|without\s+business\s+presence/i,
      texts: {
        en: {
          possible: [/not supported for consumer users/],
          certain: [/without business presence/],
        },
      },
      beside: { links: ['about-admin-roles', '/estslogout'] },
      source: 'reports#no-permission',
      checked: '2026-11-20',
    },
    {
      kind: 'sign-in',
      on: 'sign-in',
      codes: codesOf('personal-account'),
      source: 'entra-errors#aadsts-error-codes',
      checked: '2026-11-20',
    },
    {
      kind: 'sign-in',
      on: 'sign-in',
      texts: {
        en: { possible: [/you can't sign in here with a personal account/], certain: [] },
        // As people have quoted them; not compared with the page.
        de: { possible: [/anmeldung mit einem persönlichen konto ist hier nicht möglich/] },
        fr: { possible: [/ne pouvez pas vous connecter ici avec un compte personnel/] },
        nl: { possible: [/kunt zich hier niet aanmelden met een persoonlijk account/] },
        sk: { possible: [/s osobným kontom sa sem nemôžete prihlásiť/] },
      },
      source: 'realm-discovery#sign-in-experience',
      checked: '2026-11-20',
    },
    {
      // Entra's sign-in hands personal addresses over to Microsoft's sign-in for people.
      kind: 'journey',
      wanted: 'admin-center',
      ended: 'sign-in',
      handedOver: true,
      confidence: 'possible',
      source: 'reports#personal-account-handed-over',
      checked: '2026-11-20',
    },
  ],
};
