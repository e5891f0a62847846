import type { NodeWords } from '../../types.ts';

export default {
  'where-stuck': {
    title: 'どこでお困りですか?',
    body: 'いちばん近いものを選んでください。いつでも前に戻れます。',
    options: {
      'profile-error': '「{errProfile}」と表示される',
      'become-admin': '「{readyToBecome}」と表示される',
      'azure-page': '管理センターではなく Azure のページに移動してしまう',
      'no-volume-licensing': 'サインインはできるが、ボリューム ライセンスや契約が見つからない',
      'access-at-risk': 'アクセスのリスクを知らせるバナーやタグ、または 1 月 19 日に関するメールを見た',
      'other-message': 'サインインできない、または別のメッセージが表示される',
      'which-address': 'どのアドレスでサインインすればよいかわからない',
      'getting-started': 'これから始める (メール、登録、最初のアカウント)',
      'a-task': '作業をしたい (ロール、ユーザー、連絡先、パートナー、サポート)',
    },
  },
  task: {
    title: '何をしますか?',
    body: 'ほとんどの作業は、契約の VL 管理者が行います。ご自分が VL 管理者でない場合は、誰に頼めばよいかをご案内します。',
    options: {
      users: 'アクセスを許可、変更、削除する',
      role: 'どの作業にどのロールが必要かを調べる',
      status: '{manageAssignments} ページの状態の意味を調べる',
      'admin-or-contact': '管理者や連絡先を調べる、変更する、引き継ぐ',
      'change-partner': '契約のパートナーを変更する',
      'it-request': 'IT 担当として、何かを頼まれた',
      partner: 'Microsoft パートナーとして、お客様を支援している',
      support: 'Microsoft のサポートに連絡する',
    },
  },
  'it-request': {
    title: '何を頼まれましたか?',
    body: 'ボリューム ライセンスのロールは、IT 担当であっても、VL 管理者でなければ割り当てられません。アカウントとメールの設定は IT 担当の仕事です。',
    options: {
      'create-account': 'ボリューム ライセンス用のアカウントの作成または確認',
      'no-tenant': '組織で最初の Microsoft テナントの作成',
      'take-over': '管理されていないディレクトリの引き継ぎ',
      'mail-links': 'Microsoft からのメールのリンクで Azure が開く問題への対応',
      blocked: '社内の規則でサインインが止められる問題への対応',
    },
  },
} satisfies Record<string, NodeWords>;
