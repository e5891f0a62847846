// The words of the documented states. English is Microsoft's published wording. The Japanese
// profile error and takeover prompt follow the published Japanese article; no Japanese text of
// the cloud banner and its links has been published, so that wording is ours. Tag, statuses and the page
// about permission keep their English words in Japanese pages: there is nothing to follow.
// The article writes the takeover prompt and the banner in two ways each: v8 pages use the first,
// v9 pages the second.

import type { RowStatus } from '../../states.ts';

export const domain = 'contoso.example';

export interface StateTexts {
  profileError: string;
  takeoverPrompt: readonly [string, string];
  banner: readonly [string, string];
  viewMyAccess: string;
  viewUsers: string;
  accessAtRisk: string;
  statuses: Record<RowStatus, string>;
  permission: {
    title: string;
    text: string;
    personalAccount: string;
    personalReason: string;
    learnMore: string;
    switchAccount: string;
    /** About something else: no state. */
    other: string;
  };
}

const onlyEnglish: Pick<StateTexts, 'accessAtRisk' | 'statuses' | 'permission'> = {
  accessAtRisk: 'ACCESS AT RISK',
  statuses: {
    'assignment-in-progress': 'Assignment in Progress',
    'assignment-failed': 'Failed',
    'invitation-sent': 'Invitation sent',
    'invitation-expired': 'Invitation expired',
    'user-not-found': 'User not found',
  },
  permission: {
    title: 'Switch to an account that has permission',
    text: 'Your account (parker@contoso.example) doesn’t have permission to view or manage this page in the Microsoft 365 admin center.',
    personalAccount: "Your account doesn't have permission to view or manage this page",
    personalReason: 'Login is not supported for consumer users without business presence.',
    learnMore: 'Learn more about admin roles',
    switchAccount: 'Sign out & switch',
    other: 'You don’t have permission to view invoices of this billing account.',
  },
};

export const stateTexts: Record<'en' | 'ja', StateTexts> = {
  en: {
    profileError: 'An error occurred while setting up your profile. Please refresh the page to try again.',
    takeoverPrompt: [`Ready to become the admin of ${domain}`, `Ready to become an admin of ${domain}`],
    banner: [
      'Some users may lose access to certain VL contracts due to a mismatch between the Microsoft Entra ID’s cloud and the contract’s cloud.',
      "Some users may lose access to certain VL contracts due to a mismatch between their Microsoft Entra ID's cloud and the contract's cloud.",
    ],
    viewMyAccess: 'View my access at risk',
    viewUsers: 'View users at risk',
    ...onlyEnglish,
  },
  ja: {
    profileError: 'プロファイルの設定中にエラーが発生しました。 ページを更新してやり直してください。',
    takeoverPrompt: [`${domain}の管理者になる準備ができました`, `${domain} の管理者になる準備ができました`],
    banner: [
      'Microsoft Entra ID のクラウドと契約のクラウドが一致しないため、一部のユーザーが特定の VL 契約にアクセスできなくなる可能性があります。',
      'Microsoft Entra ID のクラウドと契約のクラウドが一致しないため、一部のユーザーが特定の VL 契約にアクセスできなくなる可能性があります。',
    ],
    viewMyAccess: '自分のリスクのあるアクセスを表示',
    viewUsers: 'リスクのあるユーザーを表示',
    ...onlyEnglish,
  },
};
