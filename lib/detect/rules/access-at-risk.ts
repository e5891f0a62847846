import type { Rule } from '../types.ts';

export const accessAtRisk: Rule = {
  id: 'access-at-risk',
  signals: [
    {
      kind: 'label',
      on: 'admin-center',
      route: /^\/subscriptions\/vlnew(?:\/|$)/,
      tag: true,
      labels: {
        en: { text: /^access at risk$/, confidence: 'certain' },
        // No Japanese wording is published.
        ja: {
          text: /^(?:アクセスにリスク(?:あり|があります)?|リスクのあるアクセス)$/,
          confidence: 'possible',
        },
      },
      source: 'sign-in#am-i-affected',
      checked: '2026-11-20',
    },
  ],
};
