import type { Rule } from '../types.ts';

export const profileSetupError: Rule = {
  id: 'profile-setup-error',
  signals: [
    {
      kind: 'text',
      on: 'admin-center',
      // "Setting up your profile" may be what the page is doing.
      hint: /error\s+occurred\s+while|while\s+setting\s+up\s+your|設定中にエラー/i,
      texts: {
        en: {
          possible: [/an error occurred while setting up your profile/],
          certain: [/refresh the page/],
        },
        ja: {
          possible: [/プロファイルの設定中にエラーが発生しました/],
          certain: [/ページを(?:更新|再読み込み)/],
        },
      },
      outside: true,
      beside: { label: /^(?:refresh|reload|retry|try again|更新|再読み込み|再試行)/, room: 90 },
      source: 'sign-in#profile-setup-error',
      checked: '2026-11-20',
    },
  ],
};
