import type { NodeWords } from '../../types.ts';

export default {
  'contact-support': {
    title: '管理センターを開けますか?',
    body: '開けるかどうかで、Microsoft の VL サポートへの連絡方法が変わります。',
    options: {
      'gets-in': '開ける',
      'cannot-get-in': '開けない',
      'mail-protection': 'Outlook、安全なリンク、メールの設定に関することである',
    },
  },
  'support-in-admin-center': {
    title: '管理センターでケースを作成してください',
    body: 'どのページからでも作成できます。',
    steps: {
      'open-help': '管理センターで {helpSupport} を選びます。',
      describe: '何をして、どうなったかを書きます。メッセージはそのまま書き写します。',
      'add-ids': '契約番号 (ライセンス ID) と、サインインに使うアドレスを書き添えます。',
    },
    verify: 'ケース番号が表示されます。',
  },
  'support-vl': {
    title: 'VL サポートにリクエストを出してください',
    body: '申請フォームは、管理センターを開けなくても使えます。',
    steps: {
      gather:
        '契約番号 (ライセンス ID)、サインインに使うアドレス、契約書に記載されたメール アドレスを用意します。',
      screenshot: 'メッセージやページの画面を画像で保存します。',
      'open-request': '申請フォームを開きます。',
      'choose-agreement': '契約の種類と、いちばん近いカテゴリを選びます。',
      'choose-support': 'サポートの種類は {noCharge} を選びます。',
      submit: '困っている内容を書き、画像を添えて送信します。',
    },
    takes: 'VL サポートから、営業時間内に連絡があります。',
    verify:
      'ケース番号が表示され、support@mail.support.microsoft.com からメールが届きます。迷惑メール フォルダーも確認してください。',
  },
  'support-new-profile': {
    title: 'VL サポートに新しいプロファイルを依頼してください',
    body: '契約が、もう使えないアカウントに結び付いたままになっています。VL サポートが、正しいアカウント用のプロファイルを作ります。',
    steps: {
      'old-id': '以前サインインに使っていたアドレスを控えます。',
      'new-id': 'これから使う職場のアカウント (Microsoft Entra ID) を控えます。',
      agreements: 'VL 契約番号を控えます。',
      'agreement-mail': '契約書に記載された、招待の届いたメール アドレスを控えます。',
      'open-request': '申請フォームを開きます。',
      'ask-for-profile': '新しいボリューム ライセンス プロファイルを依頼し、4 つすべてを伝えます。',
    },
    takes: 'VL サポートから、営業時間内に連絡があります。',
    verify: '新しいアカウントで {vlTab} タブに契約が表示されます。',
  },
  'support-no-admin': {
    title: '管理者がいないことを伝え、VL サポートにプロファイルを依頼してください',
    body: '組織内に追加できる人がいなくなったため、VL サポートが 3 つの点を確認したうえで作成します。',
    steps: {
      agreement: 'VL 契約番号 (ライセンス ID) を控えます。',
      'business-mail': '契約に記載されたビジネス メール アドレスを控えます。',
      'sign-in-id': '管理センターへのサインインに使うアドレスを控えます。',
      'open-request': '申請フォームを開きます。',
      'ask-for-profile':
        '契約の管理者がいないことを伝えて新しい VL プロファイルを依頼し、3 つすべてを知らせます。',
    },
    takes: 'VL サポートから、営業時間内に連絡があります。',
    verify: '{vlTab} タブに契約が表示されます。',
    note: 'Enterprise Agreement については、Microsoft の新しい記事に、先にすべきことが書かれています。まずパートナーに連絡先情報の変更を届け出てもらい、それからライセンス ID と Microsoft Entra ID を添えてリクエストを出します。',
  },
  'support-technical': {
    title: 'テクニカル サポート リクエストを出してください',
    body: 'Outlook やメールの保護機能は、VL サポートの担当ではありません。Microsoft のテクニカル サポートが対応します。IT 部門と一緒に進めるのが確実です。',
    steps: {
      gather: 'メールの件名、リンクの本来の行き先、実際に開いたページを控えます。',
      'open-request': 'テクニカル サポート リクエストを出します。IT 部門に頼んでもかまいません。',
      describe:
        'Microsoft 365 管理センターへのリンクから Azure が開くことを伝え、安全なリンクの設定について支援を求めます。',
    },
    verify: 'ケース番号が表示されます。',
    note: '書き換えられたリンク全体は送らないでください。受信者のアドレスが含まれています。',
  },
} satisfies Record<string, NodeWords>;
