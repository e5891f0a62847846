import type { NodeWords } from '../../types.ts';

export default {
  'getting-started': {
    title: 'どこまで進んでいますか?',
    body: '必要なものは 2 つです。職場または学校アカウントと、そのアカウントに割り当てられたボリューム ライセンスのロールです。',
    options: {
      'how-to-get-access': 'アクセスできるようになる方法を知りたい',
      'got-mail': 'ボリューム ライセンスに関するメールが届いた',
      'no-mail': '待っているメールが届かない',
      'no-account': '組織に Microsoft のアカウントがまだない',
      'partner-refuses': 'アカウントが使えないとパートナーに言われた',
      'new-agreement': '以前に登録していて、新しい契約ができた',
      'not-sure-it-is-vl':
        'サブスクリプションやライセンスを探しているが、ボリューム ライセンスではないかもしれない',
    },
  },
  'first-mail': {
    title: 'どのメールですか?',
    body: '正しいメールの差出人は microsoft-noreply@microsoft.com です。',
    options: {
      welcome: '「{mailWelcome}」',
      'permission-changes': '「{mailPermissionChanges}」',
      registered: '「{mailRegistered}」',
      'not-for-me': '自分に届いたが、別の人が手続きするべきである',
      'link-fails': 'リンクが機能しない',
      'led-to-azure': 'リンクを開くと Azure のページになる',
    },
  },
  'welcome-missing': {
    title: 'メールが届くはずの理由は、どれですか?',
    body: 'メールは、契約のプライマリ連絡先と、通知およびオンライン管理者連絡先に microsoft-noreply@microsoft.com から届きます。まず迷惑メール フォルダーを確認してください。',
    options: {
      'named-contact': '契約書に連絡先として載っている',
      'other-mailbox': '自分のものではないメールボックスに届いた',
      'added-by-admin': 'VL 管理者が追加してくれた',
      enterprise: 'Enterprise Agreement を結んでいる',
      'not-sure': 'そう聞いただけである',
    },
  },
  'no-tenant': {
    title: 'あなたの立場は、どれですか?',
    body: 'Microsoft Entra ID のアカウントがないと、誰もボリューム ライセンスを開けません。アカウントは無料です。',
    options: {
      user: '組織のボリューム ライセンスを使う',
      'it-admin': 'IT 担当である',
      partner: 'その組織を担当するパートナーである',
      government: '米国政府機関向けのクラウド (GCC High、DoD) が必要である',
    },
  },
  'sign-up-address': {
    title: '新しいサインイン アドレスは、どの形にしますか?',
    body: 'Microsoft Entra ID のアカウントは無料で、製品を購入する必要もありません。',
    options: {
      'own-domain': '自社ドメインのアドレス (例: aiko@contoso.com)。IT 部門に協力してもらえる',
      onmicrosoft: 'onmicrosoft.com のアドレス (例: aiko@contoso.onmicrosoft.com)。IT 部門なしで作りたい',
      'not-sure': 'どちらでもよい',
    },
  },

  'how-access-works': {
    title: '契約のロールを割り当ててもらってください',
    body: 'ボリューム ライセンスのロールが必要です。グローバル管理者でも、このロールは付いてきません。',
    steps: {
      'who-gives-it':
        '誰がアクセスを許可するのかを調べます。新しい契約では契約を作成するパートナーまたは販売元、既存の契約ではその VL 管理者です。',
      'name-account': 'サインインに使う職場のアカウントと、したいことを伝えます。',
      'which-mail':
        'メールを待ちます。Enterprise Agreement では「{mailPermissionChanges}」が届き、承諾の手続きはありません。ほかの契約では「{mailWelcome}」が届くことがあり、そのリンクを開きます。',
      'sign-in': 'そのアカウントで、ご利用のクラウドの管理センターにサインインします。',
    },
    takes: 'ロールが割り当てられてから最大 2 時間。',
    verify: '{billing} > {yourProducts} に {vlTab} タブがあります。',
    note: 'Microsoft の新しい記事では、ほかの契約でも招待がなくなり、直接サインインするとされています。',
  },
  'first-time-invited': {
    title: 'ウェルカム メールのリンクから登録してください',
    body: '登録は一度だけです。すべてを 1 つのサインインで使えるように、職場ですでに Microsoft のサービスに使っているアカウントで登録します。',
    steps: {
      'open-welcome': 'microsoft-noreply@microsoft.com からのメール「{mailWelcome}」を開きます。',
      'follow-link': '「{useWorkAccountLink}」を選び、職場のアカウントでサインインします。',
      'find-confirmation': 'ビジネス メール アドレスのメールボックスで「{mailRegistered}」を開きます。',
      'get-started': 'そのメールの {getStarted} を選びます。',
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
      'second-admin':
        '自分が管理者の場合は、{roleAssignments} で、ライセンス ID ごとに 2 人目の VL 管理者をすぐに追加します。',
    },
    takes: 'すべて表示されるまで約 2 時間。',
    verify: '{vlTab} タブに契約が表示されます。',
    note: 'Microsoft の新しい記事では、この手続きはなくなり、ロールのある人は直接サインインするとされています。メールにこのリンクがないときは、そのままサインインしてください。',
  },
  'first-time-enterprise': {
    title: 'サインインしてください。承諾の手続きはありません',
    body: 'Enterprise Agreement (EA、EAS) では、VL 管理者がアカウントにアクセスを許可します。メールはそのお知らせです。',
    steps: {
      'find-mail': 'microsoft-noreply@microsoft.com からのメール「{mailPermissionChanges}」を探します。',
      'follow-link':
        '{adminCenter} へのリンクを開くか、管理センターを自分で開き、アクセスを許可されたアカウントでサインインします。',
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
      'no-mail': 'メールが届かなくても、サインインを試してください。アクセスにメールは必要ありません。',
    },
    takes: 'ロールが割り当てられてから最大 2 時間。処理されたばかりの契約では最大 10 時間。',
    verify: '{vlTab} タブに契約が表示されます。',
  },
  'forward-welcome': {
    title: 'ウェルカム メールを担当者に転送してください',
    body: 'リンクから登録した人が VL 管理者になります。契約書に載っている人でなくてもかまいません。',
    steps: {
      forward: '「{mailWelcome}」を、契約を管理する人に転送します。',
      'they-register':
        '転送先の人にリンクを開いてもらい、その人の職場のアカウントでサインインしてもらいます。',
      'forward-confirmation':
        '「{mailRegistered}」も転送します。このメールは自分のビジネス メール アドレスに届きます。',
      'update-contact': '契約書の連絡先もその人にしたいときは、パートナーに連絡先の変更を頼みます。',
    },
    verify: 'その人の画面に {vlTab} タブが表示されます。',
    note: 'Enterprise Agreement には当てはまりません。メールに招待がないため、VL 管理者がその人を追加する必要があります。',
  },
  'mailbox-owner': {
    title: 'メールを転送してもらってください',
    body: '招待と登録完了のメールは、契約に記載されたビジネス メール アドレスに届きます。',
    steps: {
      'find-owner':
        '誰のメールボックスかを調べます。もう誰も読んでいないアドレスのときは、IT 部門に聞きます。',
      'have-forwarded': '「{mailWelcome}」と「{mailRegistered}」を転送してもらいます。',
      'use-own-account': '1 通目のリンクを開き、自分の職場のアカウントでサインインします。',
    },
    verify: '{vlTab} タブに契約が表示されます。',
    note: 'Enterprise Agreement には当てはまりません。転送する招待がないためです。',
  },
  'added-no-mail': {
    title: 'サインインを試し、状態を確認してもらってください',
    body: 'メールが遅れたり届かなかったりしても、アクセスはもうできることがあります。',
    steps: {
      'search-junk':
        '受信トレイと迷惑メール フォルダーで、microsoft-noreply@microsoft.com からのメールを探します。',
      'sign-in-directly': '追加されたアカウントで、ご利用のクラウドの管理センターにサインインします。',
      'ask-status':
        '{vlTab} タブがないときは、{manageAssignments} ページにある自分の {status} と {signInEmail} を VL 管理者に聞きます。',
      'resend-or-correct':
        'アドレスが違っていれば、VL 管理者が直します。状態が {statusInvitationSent} のときは {resendInvite}、{statusInvitationExpired} のときは {resetInvite} を選んでもらいます。',
    },
    takes: '追加されてから最大 2 時間。',
    verify: '{vlTab} タブに契約が表示されます。',
    note: 'Enterprise Agreement では、{resendInvite} と {resetInvite} は使いません。',
  },
  'no-tenant-it': {
    title: '無料のテナントとユーザーを作成してください',
    body: '製品の購入も Microsoft 365 のライセンスも必要ありません。',
    steps: {
      'check-existing':
        '組織で Microsoft 365 か Azure を使っていないかを確認します。使っていればテナントはすでにあるので、それを使います。',
      'sign-up': 'ないときは、Microsoft Entra ID にサインアップします。',
      'prove-domain': '自社ドメインのアドレスにするときは、ドメインを追加し、所有を証明します。',
      'create-users':
        '通知連絡先、オンライン管理者、オンライン サービス マネージャーなど、契約の連絡先ごとにユーザーを作成します。',
      'hand-over': 'アドレスをパートナーに伝えます。既存の契約の場合は VL 管理者に伝えます。',
    },
    verify: 'どのユーザーも admin.microsoft.com にサインインできます。',
    note: 'このサインアップは商用クラウド用です。GCC も商用クラウドと共通です。費用はかからないとされていますが、クレジット カードの入力が必要かどうかの案内は、まだ公開されていません。',
  },
  'sign-up-own-domain': {
    title: '自社のドメインでサインアップしてください',
    body: '自社ドメインのアドレスを使うには、ドメインが組織のものであることの証明が必要です。通常は IT 部門が行います。',
    steps: {
      'ask-it':
        '自社ドメインのテナントがすでにないか、サインアップを IT 部門で行うかどうかを、IT 部門に聞きます。',
      'sign-up': 'まだないときは、Microsoft Entra ID にサインアップします。',
      'prove-domain': 'ドメインの所有を IT 部門に証明してもらいます。',
      'write-down': '新しいユーザー ID を控えます。後で必要になります。',
      'hand-over':
        'ユーザー ID と契約番号 (ライセンス ID) を VL 管理者に送ります。新しい契約の場合は、パートナーに送ります。',
    },
    verify: '新しいアドレスで admin.microsoft.com にサインインできます。',
    note: 'このサインアップは商用クラウド用です。GCC も商用クラウドと共通です。',
  },
  'sign-up-onmicrosoft': {
    title: 'onmicrosoft.com のアドレスでサインアップしてください',
    body: 'IT 部門に頼まなくても、自分でできます。',
    steps: {
      'sign-up': 'Microsoft Entra ID にサインアップし、末尾が .onmicrosoft.com の名前を選びます。',
      'write-down': '新しいユーザー ID を控えます。後で必要になります。',
      'hand-over':
        'ユーザー ID と契約番号 (ライセンス ID) を VL 管理者に送ります。新しい契約の場合は、パートナーに送ります。',
      'tell-it':
        'IT 部門に知らせます。オンライン サービスを使い始める前に、IT 部門がこのテナントを引き継ぎ、自社ドメインと結び付けることが勧められています。',
    },
    verify: '新しいアドレスで admin.microsoft.com にサインインできます。',
    note: 'このサインアップは商用クラウド用です。GCC も商用クラウドと共通です。',
  },
  'account-for-partner': {
    title: '有効な職場のアカウントをパートナーに伝えてください',
    body: '契約に載る人については、職場または学校アカウントだけが認められ、契約と同じクラウドのものでなければなりません。パートナーは確認はできますが、直すことはできません。',
    steps: {
      'ask-which':
        'どのアドレスが認められなかったのか、アカウントがないのか、別のクラウドなのかをパートナーに聞きます。',
      'check-address':
        'Microsoft のサービスにサインインするときのアドレスと見比べます。エイリアスや古いアドレスは認められません。',
      'ask-it':
        '契約と同じクラウドにアカウントを作成してもらうか、すでにあるものを教えてもらうよう、IT 部門に頼みます。',
      'answer-partner': 'アドレスをパートナーに送り、提出の前に確認してもらいます。',
    },
    verify: 'アドレスが有効であることを、パートナーが確認します。',
  },
} satisfies Record<string, NodeWords>;
