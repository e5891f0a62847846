import type { Rule } from '../types.ts';

/** A domain name, ASCII or internationalised, perhaps in brackets or quotes. */
const domain = String.raw`[<"'“「]?(?<domain>[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}][\p{L}\p{N}-]*)*\.[\p{L}][\p{L}\p{N}-]+)`;

export const readyToBecomeAdmin: Rule = {
  id: 'ready-to-become-admin',
  signals: [
    {
      kind: 'text',
      on: 'admin-center',
      hint: /ready\s+to\s+become|become\s+(?:the|an)\s+admin\s+of|管理者になる準備/i,
      texts: {
        // The document writes both "the admin" and "an admin". The domain may stand on a line of its own.
        en: {
          possible: [new RegExp(`(ready to become (?:the|an) admin of) ?${domain}`, 'u')],
          certain: [],
        },
        ja: {
          possible: [new RegExp(`${domain}[>"'”」]? ?(の管理者になる準備ができました)`, 'u')],
          certain: [],
        },
      },
      outside: true,
      beside: { label: /want to be the admin|管理者になります/, room: 480 },
      source: 'sign-in#ready-to-become-admin',
      checked: '2026-11-20',
    },
    {
      kind: 'text',
      on: 'admin-center',
      // The wizard's button, in the languages whose documents name it. They are machine translations: the button
      // itself may say something else.
      hint: /möchte der|wil de beh|voglio ess|deseo ser|vill vara|quero ser|관리자가|chcę być/i,
      texts: {
        de: { possible: [/^ja, ich möchte der administrator sein$/] },
        nl: { possible: [/^ja, ik wil de beheerder zijn$/] },
        it: { possible: [/^sì, voglio essere l'amministratore$/] },
        es: { possible: [/^sí, deseo ser el administrador$/] },
        sv: { possible: [/^ja, jag vill vara administratör$/] },
        pt: { possible: [/^sim, eu quero ser o administrador$/] },
        ko: { possible: [/관리자가 되고 싶습니다/] },
        pl: { possible: [/^tak, chcę być administratorem$/] },
      },
      source: 'become-the-admin#wizard',
      checked: '2026-11-20',
    },
  ],
};
