import type { Rule } from '../types.ts';

export const cloudMismatchBanner: Rule = {
  id: 'cloud-mismatch-banner',
  signals: [
    {
      kind: 'text',
      on: 'admin-center',
      hint: /lose\s+access\s+to\s+certain|certain\s+VL\s+contracts|due\s+to\s+a\s+mismatch|Entra\s*ID\s*(?:の\s*)?クラウド|契約の?\s*クラウド/i,
      texts: {
        // One document has two wordings: "between the …" and "between their Microsoft Entra ID's cloud".
        en: {
          possible: [/(may lose access to certain (?:vl|volume licensing)).{1,6}(contracts)/],
          certain: [
            /due to a mismatch between (?:the|an?|their|your) microsoft entra id's cloud and the contract's cloud/,
          ],
        },
        // No Japanese wording is published, so the words that any translation needs are looked for, and the
        // answer is never more than "possible".
        ja: {
          possible: [
            /entra id ?の? ?クラウド/,
            /(?:契約|コントラクト)の? ?クラウド/,
            /一致し|不一致/,
            /vl|ボリューム ?ライセンス/,
            /アクセス/,
          ],
        },
      },
      beside: { label: /view (?:my access|users) at risk/, room: 150 },
      forms: {
        user: /(view my access at risk)|(自分|マイ|私).{0,12}(アクセス)/,
        admin: /(view users at risk)|(リスク).{0,10}(ユーザー)/,
      },
      source: 'sign-in#am-i-affected',
      checked: '2026-11-20',
    },
  ],
};
