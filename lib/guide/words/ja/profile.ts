import type { NodeWords } from '../../types.ts';

export default {
  'profile-setup-error': {
    title: 'サインインに使ったアドレスの末尾は、どれですか?',
    body: 'このメッセージの原因は、ほとんどの場合アカウントにあります。ボリューム ライセンスで使えるアカウントの種類は限られており、登録済みのアカウントでなければ開けません。',
    options: {
      'private-mail': '@outlook.com、@hotmail.com、@gmail.com など、個人向けのメール',
      'own-domain': '@contoso.com のような、自分の組織のドメイン',
      onmicrosoft: '@contoso.onmicrosoft.com',
      'not-sure': 'どのアカウントでサインインしているのか、よくわからない',
    },
  },
  'profile-which-account': {
    title: 'サインインし直すと、どうなりますか?',
    body: 'プライベート ウィンドウ (InPrivate やシークレット) を開いて portal.office.com に移動し、先ほどのアドレスでサインインしてみてください。',
    options: {
      personal: '個人用アカウントと表示される、またはアドレス バーに login.live.com と出る',
      'two-kinds': '「{tileWork}」と「{tilePersonal}」のどちらかを選ぶように求められる',
      work: '職場のアカウントでサインインできる',
      'cannot-tell': 'わからない',
    },
  },
  'profile-used-before': {
    title: 'これまでに、ボリューム ライセンスのページを開けたことはありますか?',
    body: 'ライセンス管理のために部署で共有しているアドレスなど、別のアドレスを使ったことがないかも思い出してみてください。',
    options: {
      'same-account': 'はい、このアカウントで開けていました',
      'other-account': 'はい、ただし別の職場のアカウントでした',
      never: 'いいえ、今回が初めてです',
      'not-sure': 'よくわからない',
    },
  },
  'profile-same-account': {
    title: '以前に開けたときから、そのアカウントに何か変わったことはありますか?',
    body: 'わからないときは、社内の IT 部門に聞いてみてください。',
    options: {
      recreated: '一度削除され、作り直された',
      'taken-over': '自分の組織が、そのドメインの管理者になった',
      unchanged: '何も変わっていない',
      'not-sure': 'よくわからない',
    },
  },
  'profile-managed': {
    title: 'そのアカウントは、組織で管理されていますか?',
    body: 'portal.office.com にサインインし、アプリ ピッカー (点が並んだアイコン) を開いてください。管理者ではないのに「{adminTile}」タイルがある場合、そのアカウントは誰にも管理されていない可能性があります。',
    options: {
      'admin-tile': '管理者ではないのに「{adminTile}」タイルがある',
      'self-signed-up': 'Power BI などのサービスに申し込んだときに、自分で作ったアカウントである',
      'from-it': 'タイルはない、または IT 部門からもらったアカウントである',
      'not-sure': 'よくわからない',
    },
    note: 'Microsoft の記事では、このタイルが目印とされています。ただし、管理されている組織の管理者にも同じタイルが表示されます。管理者の方は「よくわからない」を選び、次の方法で調べてください。',
  },
  'profile-look-up': {
    title: '調べた結果に "IsViral": true とありますか?',
    body: 'https://login.microsoftonline.com/common/userrealm/name@contoso.com?api-version=2.1 の contoso.com を自分のドメインに置き換え、ブラウザーで開いてください。結果は 1 行の文字で表示されます。',
    options: {
      unmanaged: 'はい、IsViral は true です',
      managed: 'いいえ、false になっている、または見当たりません',
      'cannot-look-up': '調べられない、または結果がはっきりしない',
    },
    note: 'これは、テナントが管理されているかどうかを調べる Microsoft の方法です。確認に必要なのはドメインだけのはずなので、@ の前は「name」のままでかまいません。',
  },

  'profile-personal': {
    title: '職場のアカウントでサインインしてください',
    body: '個人用の Microsoft アカウントは、組織ではなく個人のものです。ボリューム ライセンスでは使えません。',
    steps: {
      'private-window':
        '個人用アカウントが自動で使われないように、プライベート ウィンドウ (InPrivate やシークレット) を開きます。',
      'open-admin-center':
        'ご利用のクラウドの管理センターを開きます。米国政府機関以外の方は、最初のリンクです。',
      'sign-in-with-work-account':
        '職場で Microsoft 365、Teams、Azure に使っているアカウントでサインインします。',
      'choose-work': 'アカウントの種類を聞かれたら「{tileWork}」を選びます。',
      'no-work-account': '組織にこのようなアカウントがない場合は、サインアップします。無料です。',
      'ask-for-role':
        'それでもボリューム ライセンスが表示されないときは、このアカウントにロールを割り当ててもらうよう、VL 管理者に頼みます。',
    },
    verify: 'プロファイルのメッセージが出ずに、管理センターが開きます。',
    note: 'プライベート ウィンドウを使うのは、このガイド独自の提案です。Microsoft の記事は、Microsoft Entra ID でサインインするように求めているだけです。個人用アカウントでライセンスを登録していた場合は、VL サポートへの相談に進んでください。',
  },
  'profile-two-kinds': {
    title: '職場または学校アカウントを選んでください',
    body: '同じアドレスが、個人用と組織用の 2 つのアカウントに使われています。ボリューム ライセンスを開けるのは組織用だけです。',
    steps: {
      'choose-work': 'プライベート ウィンドウで「{tileWork}」を選び、サインインします。',
      'open-admin-center': 'そのウィンドウのまま、ご利用のクラウドの管理センターを開きます。',
    },
    verify: 'プロファイルのメッセージが出ずに、管理センターが開きます。',
  },
  'profile-other-account': {
    title: '以前使っていたアカウントでサインインしてください',
    body: 'ボリューム ライセンスに登録されているのは、以前のアカウントです。同じ人のものでも、別の職場のアカウントは別人として扱われます。',
    steps: {
      'find-earlier-account':
        '以前のサインイン アドレスを調べます。VL 管理者は、{manageAssignments} ページの {signInEmail} 列で確認できます。',
      'private-window': 'プライベート ウィンドウ (InPrivate やシークレット) を開きます。',
      'sign-in-with-it': 'ご利用のクラウドの管理センターを開き、そのアドレスでサインインします。',
      'or-assign-present':
        '今のアカウントを使いたいときは、そのアカウントを契約に割り当ててもらうよう、VL 管理者に頼みます。',
    },
    verify: '管理センターが開き、{vlTab} タブに契約が表示されます。',
    note: '以前のアカウントがすでになく、VL 管理者もいない場合は、VL サポートへの相談に進んでください。',
  },
  'profile-first-time': {
    title: 'このアカウントが登録されているか確認してください',
    body: 'アカウントの種類に問題はありません。まだ登録が済んでいないか、別のアドレスにロールが割り当てられています。',
    steps: {
      'search-mail':
        '受信トレイと迷惑メール フォルダーで、microsoft-noreply@microsoft.com からのメールを探します。',
      'follow-welcome':
        '「{mailWelcome}」が見つかったら、メール内のリンクを開き、このアカウントでサインインします。',
      'ask-admin':
        '見つからないときは、{manageAssignments} ページの {signInEmail} 列に自分のどのアドレスが載っているか、VL 管理者に聞きます。',
      'use-listed-account': '載っているアドレスでサインインするか、このアカウントを割り当ててもらいます。',
    },
    takes: 'ロールが割り当てられてから最大 2 時間。',
    verify: '管理センターが開き、{vlTab} タブがあります。',
  },
  'profile-recreated': {
    title: 'アカウントが作り直されたことを VL サポートに伝えてください',
    body: '削除して作り直したアカウントは、名前が同じでも Microsoft にとっては新しいアカウントです。プロファイルは古いアカウントに残っています。',
    steps: {
      'ask-it': 'アカウントが作り直されたかどうか、それはいつかを IT 部門に聞きます。',
      'open-request': 'VL サポートにリクエストを出します。',
      'say-recreated':
        'アカウントが作り直されたことを伝え、サインイン アドレス、契約番号、契約書に記載されたメール アドレスを知らせます。',
    },
    note: 'Microsoft の記事にはないケースです。実際に困った方からの報告に基づいています。',
  },
  'profile-refresh': {
    title: '新しいウィンドウで、もう一度試してください',
    body: '以前に使えていたアカウントなので、まず一時的な不具合や、ブラウザーでのアカウントの取り違えがないかを確かめます。',
    steps: {
      refresh: 'メッセージのとおりに、ページを更新します。',
      'private-window':
        'まだ表示されるときは、プライベート ウィンドウ (InPrivate やシークレット) を開きます。',
      'sign-in-again': 'ご利用のクラウドの管理センターを開き、以前に使えていたアカウントでサインインします。',
      'note-time': 'それでも開けないときは、VL サポートに伝えるために時刻を控え、画面を画像で保存します。',
    },
    verify: 'メッセージが出ずに、管理センターが開きます。',
    note: 'プライベート ウィンドウを使うのは、このガイド独自の提案です。',
  },
  'profile-ask-it': {
    title: 'ドメインが管理されているか、IT 部門に聞いてください',
    body: '管理されていないテナントのアカウントは、職場のアカウントのように見えても、ボリューム ライセンスでは使えません。見分けは IT 部門がつけられます。',
    steps: {
      'ask-it':
        'IT 部門に「当社のメール ドメインの Microsoft Entra テナントは、管理されていますか。それとも、管理されていない (セルフサービスの) ものですか」と聞きます。Microsoft の説明も一緒に送ります。',
      'if-unmanaged':
        '管理されていない場合は、引き継いでもらうか、組織で管理しているアカウントを用意してもらいます。',
      'if-managed':
        '管理されている場合は、どのサインイン アドレスに自分のロールがあるかを VL 管理者に聞きます。',
    },
    verify: 'メッセージが出ずに、管理センターが開きます。',
  },
} satisfies Record<string, NodeWords>;
