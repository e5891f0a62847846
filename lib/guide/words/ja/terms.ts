import type { TermId } from '../../../facts/screen-names.ts';

/**
 * Only names that Microsoft's own Japanese texts show. What isn't here has no published Japanese name and is
 * shown in English, because a name of our own making couldn't be found on any screen.
 */
export default {
  adminCenter: 'Microsoft 365 管理センター',
  billing: '課金',
  yourProducts: 'お使いの製品',
  vlTab: 'ボリューム ライセンス',
  viewAll: 'すべて表示',
  helpSupport: 'ヘルプ & サポート',
  roleAssignments: 'ロールの割り当て',
  mailWelcome: 'アクションが必要: サインインしてボリューム ライセンス資産を管理する',
  mailRegistered: '登録に成功しました: Microsoft 管理センターへようこそ',
  useWorkAccountLink: '職場または学校アカウントを使用する',
  getStarted: '作業の開始',
  errProfile: 'プロファイルの設定中にエラーが発生しました',
  readyToBecome: '<ドメイン名> の管理者になる準備ができました',
  adminTile: '管理',
  yesBecomeAdmin: 'はい。管理者になります',
} satisfies Partial<Record<TermId, string>>;
