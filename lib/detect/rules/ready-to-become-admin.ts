import type { TextRule } from '../types.ts';

/** A domain name, ASCII or internationalised, perhaps in brackets or quotes. */
const domain = String.raw`[<"'“「]?(?<domain>[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}][\p{L}\p{N}-]*)*\.[\p{L}][\p{L}\p{N}-]+)`;

export const readyToBecomeAdmin: TextRule = {
  id: 'ready-to-become-admin',
  kind: 'text',
  hint: /ready\s+to\s+become|become\s+(?:the|an)\s+admin\s+of|管理者になる準備/i,
  texts: {
    // The document writes both "the admin" and "an admin".
    en: {
      possible: [new RegExp(`ready to become (?:the|an) admin of ${domain}`, 'u')],
      certain: [],
    },
    ja: {
      possible: [new RegExp(`${domain}[>"'”」]? ?の管理者になる準備ができました`, 'u')],
      certain: [],
    },
  },
  source: 'sign-in#ready-to-become-admin',
  checked: '2026-11-20',
};
