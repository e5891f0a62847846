import type { NodeWords } from '../../types.ts';

export default {
  'other-message': {
    title: 'ページには何と表示されていますか?',
    body: '文面を見比べてください。ページが別の言語で表示されていることもあります。',
    options: {
      'no-permission': '「{errSwitchAccount}」',
      'personal-refused': '「{errPersonal}」',
      'not-found': '「{errNoAccount}」または「{errUsername}」',
      'another-cloud': 'AADSTS90038、AADSTS900439、AADSTS900440、または別のクラウドについての説明',
      'old-site': '以前のライセンス サイト (VLSC) が開かない',
      blocked: 'コードや承認、別のデバイスを求められる、またはアクセスがブロックされたと表示される',
      'wrong-account': '別のアカウントで勝手にサインインされる',
      'none-of-these': 'どれにも当てはまらない',
    },
  },
  'no-permission': {
    title: 'ほかに何が表示されていますか?',
    body: 'サインイン中のアカウントには、このページを開く権限がありません。どのアカウントかはページに表示されています。',
    options: {
      consumer: '「{errConsumer}」',
      'unintended-account': '使うつもりのなかったアカウント',
      'while-taking-over': '「{readyToBecome}」に進む途中で、このページになった',
      'right-account': '使うつもりだった職場のアカウント',
    },
  },
  'personal-account': {
    title: '組織のアカウントを持っていますか?',
    body: '入力したアドレスが、個人用の Microsoft アカウントとして扱われています。ボリューム ライセンスには職場または学校アカウントが必要です。',
    options: {
      'has-work-account': '別に持っている',
      'work-address': '入力したのは職場のアドレスである',
      'no-work-account': '組織にはアカウントがない',
      'customer-contact': '自分はパートナーで、お客様の連絡先のアドレスである',
    },
  },
  'account-not-found': {
    title: 'このアドレスについて、わかることはどれですか?',
    body: 'このアドレスのアカウントが見つかりません。入力の間違い、エイリアス、別のクラウド、アカウントの未作成などが考えられます。',
    options: {
      'maybe-mistyped': '入力の間違い、またはメールのエイリアスかもしれない',
      'government-cloud': '政府機関向けのクラウドを使っているかもしれない',
      'no-accounts': '組織には Microsoft のアカウントがない',
      'address-right': 'アドレスは正しく、Microsoft のサービスも使っている',
      'i-am-it': '自分は IT 担当で、アカウントを作成できる',
      'customer-contact': '自分はパートナーで、お客様の連絡先のアドレスである',
    },
  },
  'wrong-cloud': {
    title: '表示されたコードやアカウントは、どれですか?',
    body: 'アカウントとサインイン先のアドレスが、別々の Microsoft クラウドのものです。アカウント自体に問題はありません。',
    options: {
      'government-account':
        'AADSTS900439、microsoftonline.us と書かれた AADSTS90038、または GCC High か DoD のアカウント',
      'public-account':
        'AADSTS900440、microsoftonline.com と書かれた AADSTS90038、または商用か GCC のアカウント',
      'contracts-elsewhere': 'アカウントとアドレスは合っているが、契約が別のクラウドにある',
      'not-sure': 'よくわからない',
    },
    note: 'Microsoft はこれらのコードをアプリ全般について説明しており、このサインインに限ったものではありません。変更されることもあります。',
  },
  'retired-vlsc-link': {
    title: '以前のサイトは、どこから開きましたか?',
    body: 'VLSC (ボリューム ライセンス サービス センター) は、2024 年 4 月に終了しました。契約は管理センターに移っています。',
    options: {
      'bookmark-or-text': 'ブックマーク、手順書、または同僚から聞いたリンク',
      invitation: '招待メール',
      mpsa: 'MPSA のライセンスを探している',
    },
  },
  'blocked-by-it': {
    title: '何に止められていますか?',
    body: 'これらは、ご自分の組織の規則によるものです。Microsoft の VL サポートでは解除できません。',
    options: {
      'second-factor': '自分では用意できないコードや承認を求められる',
      'device-or-place': 'アクセスがブロックされた、または管理されたデバイスが必要と表示される',
      network: 'このネットワークでは、その組織にサインインできないと表示される',
      'own-sign-in-page': '組織独自のサインイン ページでエラーになる',
    },
  },

  'account-check-address': {
    title: 'アドレスを 1 文字ずつ確認してください',
    body: 'サインイン名は、メール アドレスと異なることがあります。エイリアスは、メールは届きますがサインインには使えません。',
    steps: {
      'check-spelling':
        'Teams で使っているアドレスなど、確実に使えるものと見比べます。ドメインも確認します。',
      'not-alias':
        'メール アドレスがいくつかあるときは、主なものを試すか、サインイン名を IT 部門に聞きます。',
      'private-window': 'プライベート ウィンドウ (InPrivate やシークレット) を開きます。',
      'sign-in': 'ご利用のクラウドの管理センターを開き、アドレスを入力し直します。',
    },
    verify: 'パスワードを求められるか、組織独自のサインイン ページが開きます。',
  },
  'account-ask-it': {
    title: 'アカウントについて IT 部門に聞いてください',
    body: 'アカウントがあるかどうかの確認も、作成も、IT 部門にしかできません。費用はかかりません。',
    steps: {
      'ask-exists':
        'このアドレスが Microsoft テナントのサインイン名かどうか、どのクラウドかを IT 部門に聞きます。',
      'ask-create':
        'ない場合は、そのアドレスのユーザーを作成してもらうか、自分の別のアカウントを教えてもらいます。',
      'ask-domain': 'そのドメインが、今もあるテナントに登録されているかを確認してもらいます。',
      'tell-others': 'アドレスが変わるときは、VL 管理者とパートナーに伝えます。',
    },
    verify: 'パスワードを求められるか、組織独自のサインイン ページが開きます。',
  },
  'account-create': {
    title: 'アカウントを作成または確認してください',
    body: 'ボリューム ライセンスに必要なのは、Microsoft Entra テナントの通常のユーザーだけです。Microsoft 365 のライセンスは要りません。',
    steps: {
      'check-domain': 'アドレスのドメインが、そのとおりのつづりでテナントに登録されているかを確認します。',
      'create-user':
        'このアドレスをサインイン名 (UPN) とするユーザーを作成するか、既存のユーザーを使います。エイリアスでは足りません。',
      'same-cloud':
        'テナントが契約と同じクラウドかを確認します。商用と GCC は共通で、GCC High と DoD は別です。',
      mailbox: 'そのアドレスでメールを受け取れることを確認します。Microsoft からのメールが届きます。',
      'hand-over': 'アドレスを依頼元 (VL 管理者またはパートナー) に伝えます。',
    },
    verify: 'そのクラウドの管理センターに、そのユーザーでサインインできます。',
    note: 'アカウントだけでは契約を開けません。契約の VL 管理者がロールを割り当てる必要があります。',
  },
  'wrong-cloud-government': {
    title: '政府機関向けのアドレスでサインインしてください',
    body: 'GCC High と DoD のアカウントは、そのクラウドのアドレスでしか使えません。',
    steps: {
      'close-window': 'ウィンドウを閉じ、プライベート ウィンドウ (InPrivate やシークレット) を開きます。',
      'open-government': 'GCC High または DoD の管理センターを開き、サインインします。',
      'save-bookmark':
        'このアドレスをブックマークします。このアカウントでは admin.microsoft.com へのリンクを使わないでください。',
    },
    verify: 'コードが表示されずにサインインできます。',
    note: '商用クラウドや GCC の契約には、別のアカウントが必要です。',
  },
  'wrong-cloud-public': {
    title: 'admin.microsoft.com でサインインしてください',
    body: '商用と GCC のアカウントは、GCC High や DoD のアドレスでは使えません。',
    steps: {
      'close-window': 'ウィンドウを閉じ、プライベート ウィンドウ (InPrivate やシークレット) を開きます。',
      'open-public': 'admin.microsoft.com を開き、サインインします。',
      'save-bookmark': 'このアドレスをブックマークします。',
    },
    verify: 'コードが表示されずにサインインできます。',
    note: 'GCC High や DoD の契約には、別のアカウントが必要です。',
  },
  'retired-bookmark': {
    title: '管理センターを使ってください',
    body: 'VLSC の以前のアドレスは、もう使えません。契約、ダウンロード、キーは移行されています。',
    steps: {
      'open-new':
        '管理センターのボリューム ライセンスを開きます。GCC High と DoD は、それぞれのアドレスを使います。',
      'sign-in': 'VLSC で使っていた職場のアカウントでサインインします。',
      'replace-bookmark': '古いブックマークを置き換え、古いリンクを教えてくれた人にも伝えます。',
    },
    verify: '{vlTab} タブが開きます。',
  },
  'wrong-session': {
    title: 'アカウントを使い分けてください',
    body: 'ブラウザーは以前のサインインを覚えているため、意図しないアカウントが使われることがあります。',
    steps: {
      'private-window': 'プライベート ウィンドウ (InPrivate やシークレット) を開きます。',
      'sign-in':
        'ご利用のクラウドの管理センターを開き、ボリューム ライセンス用のアカウントでサインインします。',
      'own-profile': 'うまくいったら、このアカウント専用のブラウザー プロファイルを作ります。',
    },
    verify: '右上のアイコンが、正しいアカウントになっています。',
    note: 'Microsoft の記事にはありませんが、実際に困った方の役に立った方法です。',
  },
  'blocked-mfa': {
    title: '本人確認の方法について、IT 部門に聞いてください',
    body: 'アプリ、コード、キーによる確認は、組織のアカウントに設定されています。リセットできるのは IT 部門だけです。',
    steps: {
      'note-code': '何を求められたかと、AADSTS で始まるコードがあればそれを控えます。',
      'ask-it': '本人確認の方法をリセットまたは設定してもらいます。',
      'shared-account':
        '共有アカウントの場合は、誰が確認の手段を持っているかを調べます。自分のアカウントにロールを割り当ててもらうほうが確実です。',
    },
    verify: '自分でサインインを確認できます。',
    note: '実際に困った方からの報告に基づいています。Microsoft のボリューム ライセンスの記事にはありません。',
  },
  'blocked-conditional-access': {
    title: 'アクセスの規則について、IT 部門に聞いてください',
    body: '組織の規則 (条件付きアクセス) により、決められたデバイスや場所からしかサインインできません。',
    steps: {
      'note-code': 'コードを控えます。AADSTS53000、AADSTS53001、AADSTS53003 は、このような規則を示します。',
      'work-device': '組織が管理しているパソコンで試します。',
      'ask-it': 'コードと時刻を IT 部門に伝え、どの規則によるものかを聞きます。',
    },
    verify: 'サインインできます。',
    note: '実際に困った方からの報告に基づいています。Microsoft のボリューム ライセンスの記事にはありません。',
  },
  'blocked-network': {
    title: 'ネットワークの制限について、IT 部門に聞いてください',
    body: 'サインインできる組織を限定しているネットワークがあります (テナント制限)。',
    steps: {
      'note-code': 'コードを控えます。AADSTS500021 と AADSTS500022 は、このような制限を示します。',
      'ask-it': 'ボリューム ライセンスに必要なテナントを許可してもらうよう、ネットワークの担当者に頼みます。',
      'other-network': 'それまで別のネットワークを使ってよいかも聞きます。',
    },
    verify: 'サインインできます。',
    note: '実際に困った方からの報告に基づいています。Microsoft のボリューム ライセンスの記事にはありません。',
  },
  'blocked-federation': {
    title: '組織のサインインを直してもらうか、別のアカウントを使ってください',
    body: 'このドメインのサインインは組織独自の仕組みを通っており、そこで失敗しています。',
    steps: {
      'ask-it': '時刻と画面の文面を添えて、IT 部門に知らせます。',
      'onmicrosoft-account':
        'すぐに直らないときは、同じテナントで末尾が .onmicrosoft.com のアカウントを用意してもらいます。',
      'assign-it': 'そのアカウントにロールを割り当ててもらうよう、VL 管理者に頼みます。',
    },
    verify: 'どちらかのアカウントでサインインできます。',
    note: '実際に困った方からの報告に基づいています。Microsoft のボリューム ライセンスの記事にはありません。',
  },
} satisfies Record<string, NodeWords>;
