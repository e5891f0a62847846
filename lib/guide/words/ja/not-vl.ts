import type { NodeWords } from '../../types.ts';

export default {
  'not-volume-licensing': {
    title: 'ライセンスは、どのように購入しましたか?',
    body: '{vlTab} タブにあるのは、ボリューム ライセンスの契約だけです。ほかのものは別の場所にあります。',
    options: {
      subscription: 'Microsoft 365 などのオンライン サブスクリプションや試用版として',
      'old-portal': '「Microsoft account for organizations」というポータルを探している',
      csp: 'クラウド パートナー (CSP) から',
      mpsa: 'MPSA で',
      'shop-or-pc': '店で、または新しいパソコンに付属',
      'not-sure': 'よくわからない',
    },
  },
  'online-subscriptions': {
    title: '「お使いの製品」を確認してください',
    body: 'オンライン サブスクリプションは、ボリューム ライセンスの契約ではありません。以前のポータル「Microsoft account for organizations」はなくなり、管理センターに代わりました。',
    steps: {
      'open-products':
        '組織のアカウントで管理センターにサインインし、{billing} > {yourProducts} を選びます。',
      'read-list': 'サブスクリプションごとに、状態と終了日が表示されます。',
      'open-licenses': '購入した数と使用中の数は、{billing} > {licenses} で確認します。',
      'ask-admin':
        'これらのページを開けないときは、組織のグローバル管理者に、適切なロールを割り当ててもらいます。',
      'other-support':
        'サブスクリプションについては、オンライン サービスのサポートに問い合わせます。VL サポートの担当ではありません。',
    },
    verify: '一覧にサブスクリプションがあります。',
    note: 'サブスクリプションでは、ボリューム ライセンスと逆に、グローバル管理者などの管理者ロールでアクセスできます。',
  },
  'licenses-csp': {
    title: 'クラウド パートナー (CSP) に聞いてください',
    body: 'CSP のライセンスはボリューム ライセンスの契約ではないため、キーもダウンロードも {vlTab} タブにはありません。',
    steps: {
      'ask-partner': 'キーとダウンロードの場所を、購入先のパートナーに聞きます。',
      'look-in-products': '自分の組織の管理者アカウントで、{billing} > {yourProducts} を確認します。',
      'own-account':
        'パートナーの方へ: 代理の管理者権限ではキーが表示されないという報告があります。お客様のユーザーに確認してもらってください。',
    },
    verify: '製品が、キーやダウンロードとともに表示されます。',
    note: '実際に困った方からの報告に基づいています。Microsoft のボリューム ライセンスの記事には、CSP での購入分は表示されないとだけ書かれています。',
  },
  'licenses-mpsa': {
    title: 'ビジネス センターを確認してください',
    body: 'Microsoft Products and Services Agreement (MPSA) のライセンスは、ほかのボリューム ライセンスとは別に管理されています。',
    steps: {
      'look-for-tab': '{billing} > {yourProducts} に {mpsaProducts} タブがないかを確認します。',
      'open-business-center':
        'ないときは Microsoft ビジネス センターを開き、購入アカウントの登録に使ったアカウントでサインインします。',
      'ask-partner': 'そのアカウントがわからないときは、パートナーに聞きます。',
    },
    verify: 'MPSA のライセンスが表示されます。',
    note: 'このガイドのもとになった記事は、MPSA を扱っていません。Microsoft の別の記事と、実際に困った方からの報告に基づいています。',
  },
  'licenses-retail': {
    title: '購入の控えを探すか、販売店に聞いてください',
    body: '店で買ったライセンスやパソコンに付属のライセンスは、ボリューム ライセンスには表示されません。',
    steps: {
      'find-receipt': 'プロダクト キーの書かれた控え、カード、メールを探します。',
      'ask-seller': 'キーが見つからないときは、販売店かパソコンのメーカーに聞きます。',
    },
    verify: 'キーが見つかるか、誰が持っているかがわかります。',
    note: 'Microsoft の記事には、このような購入分は表示されないとだけ書かれています。',
  },
  'licenses-ask-partner': {
    title: 'どのような購入だったかを調べてください',
    body: '請求書やパートナーに確認すれば、どこを見ればよいかがわかります。',
    steps: {
      'look-at-invoice': '請求書か契約書を見ます。購買部門か経理部門に聞いてみます。',
      'ask-partner':
        'そこに載っているパートナーや販売元に「これはボリューム ライセンス、MPSA、CSP、オンライン サブスクリプションのどれですか」と聞きます。',
      'choose-place':
        'ボリューム ライセンスだったときは、契約の連絡先が誰かを聞きます。その人からロールをもらえます。',
    },
    verify: 'プログラムと契約番号がわかります。',
  },
} satisfies Record<string, NodeWords>;
