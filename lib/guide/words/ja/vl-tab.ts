import type { NodeWords } from '../../types.ts';

export default {
  'missing-vl-tab': {
    title: 'サインインすると、何が表示されますか?',
    body: '管理センターでは、ボリューム ライセンスは {billing} > {yourProducts} の {vlTab} タブにあります。',
    options: {
      'no-billing': 'メニューに {billing} がない',
      'no-tab': '{yourProducts} は開くが、{vlTab} タブがない',
      'contracts-missing': 'タブはあるが、契約が見つからない',
      'only-vl': 'ボリューム ライセンスはあるが、ほかのページがない',
      'other-page': 'その他、または正しいページかどうかわからない',
    },
  },
  'billing-hidden': {
    title: 'メニューに「課金」を表示してください',
    body: '左側のメニューには、最初は一部の項目しか表示されません。',
    steps: {
      'end-of-menu':
        '左側のメニューのいちばん下にある {viewAll} を選びます。{showAll} と表示されることもあります。',
      'pin-billing': '{billing} をピン留めし、メニューに残るようにします。',
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
    },
    verify: '{vlTab} タブが開きます。',
  },
  'right-address': {
    title: 'アドレスを指定して管理センターを開いてください',
    body: 'Microsoft のサイトには似たものがいくつもあり、管理センターもクラウドごとに分かれています。',
    steps: {
      'open-admin-center':
        'ご利用のクラウドの管理センターを開きます。米国政府機関以外の方は、最初のリンクです。',
      'sign-in': '職場のアカウントでサインインします。',
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
    },
    verify: '{vlTab} タブが開きます。',
    note: 'アドレス バーの表示が admin.cloud.microsoft に変わることがありますが、同じ管理センターです。',
  },
  'vl-mail': {
    title: 'どのメールを受け取りましたか?',
    body: '差出人は microsoft-noreply@microsoft.com です。迷惑メール フォルダーも確認してください。複数あるときは、次の一覧で上にあるものを選んでください。',
    options: {
      registered: '「{mailRegistered}」',
      welcome: '「{mailWelcome}」',
      'permission-changes': '「{mailPermissionChanges}」',
      'old-vlsc': 'ボリューム ライセンス サービス センター (VLSC) からの古い招待',
      'none-or-not-sure': 'どれも届いていない、またはよくわからない',
    },
    note: '上の 2 つは Enterprise Agreement 以外の契約、3 つ目は Enterprise Agreement (EA、EAS) か、後からのロール変更を知らせるメールです。Microsoft の新しい記事では、EA 以外の契約でも招待がなくなるとされています。',
  },
  'welcome-used': {
    title: 'そのメールのリンクは、もう使いましたか?',
    body: 'リンクの名前は「{useWorkAccountLink}」です。多くの契約では、このリンクからサインインして初めてアクセスできるようになります。',
    options: {
      'not-yet': 'まだ使っていない',
      'used-it': '使って、職場のアカウントでサインインした',
      'link-fails': '使ったが、リンクが機能しない',
      'led-to-azure': '使ったが、Azure のページに移動した',
    },
  },
  'no-mail': {
    title: '誰からアクセスをもらうはずでしたか?',
    body: 'ボリューム ライセンスには専用のロールが必要です。グローバル管理者を含め、ほかのロールではアクセスできません。',
    options: {
      'vl-admin': '組織内でボリューム ライセンスを管理している人',
      'named-contact': 'パートナー (自分は契約書に連絡先として載っている)',
      'global-admin': '誰でもない (自分はグローバル管理者である)',
      'admin-left': '担当の管理者は、もういない',
      helping: 'ほかの人のために調べている',
      'not-sure': '誰なのかわからない',
    },
  },
  'welcome-invalid': {
    title: '招待はいつのものですか? 契約の管理者はまだいますか?',
    body: 'VLSC (ボリューム ライセンス サービス センター) は、2024 年 4 月に終了しました。それまでに使わなかった VLSC の招待は、もう無効です。',
    options: {
      'newer-invitation': '2024 年 4 月より後に届いた',
      'has-admin': 'それより前のもので、VL 管理者はいる',
      'no-admin': 'それより前のもので、管理者はいない',
      'not-sure': '管理者が誰なのかわからない',
    },
  },
  'contracts-missing': {
    title: '見つからないのは、どの契約ですか?',
    body: 'タブがあるということは、アカウント自体はボリューム ライセンスに登録されています。',
    options: {
      'all-missing': 'すべて (一覧が空である)',
      'new-agreement': '新しい契約や更新した契約だけ',
      'some-missing': '以前からの契約の一部',
      'bought-otherwise': 'ボリューム ライセンスの契約かどうか、わからない',
      'not-approved': '「{errNotApproved}」と表示される',
      'at-risk': '{accessAtRisk} のタグが付いた契約',
    },
  },

  'right-id-registered': {
    title: '登録に使ったアドレスでサインインしてください',
    body: 'ボリューム ライセンスを開けるのは、登録のときに使ったサインインだけです。',
    steps: {
      'remember-id': '「{mailWelcome}」のリンクを開いた後、どのアカウントでサインインしたかを思い出します。',
      'private-window':
        '別のアカウントが使われないように、プライベート ウィンドウ (InPrivate やシークレット) を開きます。',
      'sign-in': 'ご利用のクラウドの管理センターを開き、そのアカウントでサインインします。',
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
    },
    takes: '登録してから約 2 時間。',
    verify: '{vlTab} タブに契約が表示されます。',
    note: 'プライベート ウィンドウを使うのは、このガイド独自の提案です。',
  },
  'right-id-assigned': {
    title: 'アクセスを許可されたアドレスでサインインしてください',
    body: 'Enterprise Agreement では、登録の手続きはありません。VL 管理者が、特定のサインインにアクセスを許可します。',
    steps: {
      'ask-which-id': 'どのサインイン アドレスにロールを割り当てたかを、VL 管理者に聞きます。',
      'private-window':
        '別のアカウントが使われないように、プライベート ウィンドウ (InPrivate やシークレット) を開きます。',
      'sign-in': 'ご利用のクラウドの管理センターを開き、そのアドレスでサインインします。',
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
    },
    takes: '変更から最大 2 時間。処理されたばかりの契約では最大 10 時間。',
    verify: '{vlTab} タブに契約が表示されます。',
    note: 'プライベート ウィンドウを使うのは、このガイド独自の提案です。',
  },
  'ask-vl-admin': {
    title: 'VL 管理者にロールの割り当てを頼んでください',
    body: 'アクセスを許可できるのは、その契約の VL 管理者だけです。別のロールで管理センターを開けるだけでは足りません。',
    steps: {
      'write-down': '自分のサインイン アドレスと、必要な契約番号 (ライセンス ID) を控えます。',
      'send-to-admin': '両方を VL 管理者に送り、何をしたいのかを伝えて、ロールを依頼します。',
      'wait-for-mail':
        'microsoft-noreply@microsoft.com からのメールを待ちます。招待のリンクがあれば、それを開きます。',
      'sign-in': '同じアドレスで、ご利用のクラウドの管理センターにサインインします。',
    },
    takes: 'ロールが割り当てられてから最大 2 時間。',
    verify: '{vlTab} タブに契約が表示されます。',
  },
  'helpdesk-no-role': {
    title: 'ご本人のアクセスを VL 管理者に確認してもらってください',
    body: 'どのサインインにロールがあるかは、外からは見えません。VL 管理者なら、すぐに確認できます。',
    steps: {
      'ask-person': 'サインインに使っている正確なアドレスと、契約番号 (ライセンス ID) をご本人に聞きます。',
      'find-admin':
        'VL 管理者が誰かを調べます。購買部門や Microsoft のパートナーが知っていることがあります。',
      'ask-admin':
        '{manageAssignments} ページでご本人を探し、サインインを追加または修正するよう、VL 管理者に頼みます。',
      'do-not-elevate':
        'ご本人をグローバル管理者にはしないでください。ボリューム ライセンスにはアクセスできません。',
    },
    takes: 'ロールが割り当てられてから最大 2 時間。',
    verify: 'ご本人の画面に {vlTab} タブが表示されます。',
  },
  'global-admin': {
    title: 'グローバル管理者も、VL 管理者に追加してもらってください',
    body: 'グローバル管理者でも、それだけではボリューム ライセンスにアクセスできません。契約ごとに別の管理者がいます。',
    steps: {
      'find-admin':
        'その契約の VL 管理者が誰かを調べます。購買部門や Microsoft のパートナーが知っていることがあります。',
      'ask-admin': '必要なライセンス ID に、自分のアカウントを必要最小限のロールで追加してもらいます。',
      'wait-for-mail': 'microsoft-noreply@microsoft.com からのメールを待ち、もう一度サインインします。',
    },
    takes: 'ロールが割り当てられてから最大 2 時間。',
    verify: '{vlTab} タブがあります。',
  },
  'named-contact': {
    title: '契約の登録内容をパートナーに確認してもらってください',
    body: 'アクセスできるのは、契約書に記載された連絡先です。そのアドレスが古かったり間違っていたりすると、連絡が届きません。',
    steps: {
      'search-junk':
        '受信トレイと迷惑メール フォルダーで、microsoft-noreply@microsoft.com からのメールを探します。',
      'ask-partner': 'どのアドレスを Microsoft に届け出たかを、パートナーまたは販売元に聞きます。',
      'ask-mailbox-owner':
        'ほかの人のメールボックスだった場合は、招待と登録完了のメールを転送してもらいます。',
      'wait-new': '契約が処理されたばかりなら、表示されるまで 10 時間ほど待ちます。',
    },
    verify: 'メールが見つかるか、{contracts} に契約が表示されます。',
    note: '転送が役立つのは、Enterprise Agreement 以外の契約だけです。Enterprise Agreement では招待の承諾がなく、アクセスはサインインそのものに結び付いています。',
  },
  'who-is-vl-admin': {
    title: 'VL 管理者が誰かを調べてください',
    body: 'プライバシー保護のため、Microsoft は管理者の名前を教えません。多くの場合は、契約の通知連絡先かプライマリ連絡先、またはその人が追加した人です。',
    steps: {
      'ask-partner': 'この契約でどの連絡先を Microsoft に届け出たかを、パートナーまたは販売元に聞きます。',
      'find-partner':
        'パートナーがわからないときは、購買、経理、IT の各部門に聞きます。購入の記録に載っています。',
      'ask-that-contact': 'わかった連絡先の人に、自分のサインイン アドレスへのロールの割り当てを頼みます。',
    },
    verify: '名前がわかり、その人には契約が見えています。',
  },
  'invitation-newer': {
    title: '招待を送り直してもらってください',
    body: '招待には期限があります。VL 管理者がリセットすると、新しい招待が届きます。',
    steps: {
      'ask-admin': '招待が使えなくなったことと自分のアドレスを、VL 管理者に伝えます。',
      'reset-invite':
        'VL 管理者が {manageAssignments} を開き、状態が {statusInvitationExpired} の行を探して {resetInvite} を選びます。',
      'use-new-mail': '新しいメールのリンクを開き、職場のアカウントでサインインします。',
    },
    verify: '{manageAssignments} ページの状態が {statusActive} になります。',
    note: 'Enterprise Agreement には招待がありません。VL 管理者がサインインにロールを割り当てるだけです。',
  },
  'sync-permissions': {
    title: 'アクセス許可を同期してください',
    body: 'ロールが正しくても、一覧が空になることがあります。',
    steps: {
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
      'edit-preferences': '{preferences} セクションで {editPreferences} を選びます。',
      sync: '{syncPermissions} を選びます。',
      'view-contracts': '{contracts} セクションで {viewContracts} を選び、もう一度確認します。',
    },
    verify: '{contracts} ページにライセンス ID が表示されます。',
    note: 'サインインの記事ではなく、契約の表示に関する Microsoft の記事にある方法です。',
  },
  'contracts-new': {
    title: '新しい契約が表示されるまで待ってください',
    body: '登録が済んでいると、新しいウェルカム メールは届きません。同じビジネス メール アドレスの契約は、自動的に表示されます。',
    steps: {
      wait: 'Microsoft が注文を処理してから 10 時間待ちます。',
      'view-contracts':
        '{billing} > {yourProducts} > {vlTab} の順に選び、{viewContracts} で新しいライセンス ID を探します。',
      'ask-partner':
        '見つからないときは、新しい契約にどのビジネス メール アドレスが記載されているかをパートナーに聞きます。',
    },
    takes: '最大 10 時間。',
    verify: '{contracts} ページに新しいライセンス ID があります。',
    note: '別のアドレスが記載されていた場合、アクセスできるのはそのアドレスの連絡先です。',
  },
  'contracts-some': {
    title: '見つからない契約の管理者を調べてください',
    body: '表示されるのは、自分のアカウントにロールがあるライセンス ID だけです。組織のすべての契約ではありません。',
    steps: {
      'other-account':
        '見つからない契約に別のアカウントを使っていなかったかを思い出し、そのアカウントでサインインします。',
      'show-inherited':
        '親契約を管理しているときは、{preferences} > {editPreferences} で、継承された契約も表示する設定になっているかを確認します。',
      'ask-admin': 'そのライセンス ID の VL 管理者に、自分を追加してもらいます。',
      'check-program':
        'ボリューム ライセンスの契約かどうかをパートナーに確認します。MPSA、CSP、OEM、小売店での購入分は、ここには表示されません。',
    },
    verify: '{contracts} ページにライセンス ID があります。',
    note: 'サインインの記事ではなく、契約の表示に関する Microsoft の記事にある方法です。',
  },
  'contracts-not-approved': {
    title: '承認の状況を VL サポートに確認してください',
    body: '「{errNotApproved}」は、組織の審査が終わっていないことを示します。終わるまでは、契約もダウンロードもキーも表示されません。',
    steps: {
      'take-screenshot': 'メッセージの画面を画像で保存します。',
      'open-request': 'VL サポートにリクエストを出し、ライセンス ID を伝えます。',
    },
    verify: 'メッセージが消え、ライセンス ID が表示されます。',
    note: 'サインインの記事ではなく、契約の表示に関する Microsoft の記事にある内容です。',
  },
  'only-vl-pages': {
    title: 'これは正常な表示です',
    body: 'ボリューム ライセンスのロールしかない人には、管理センターのボリューム ライセンスのページだけが表示されます。',
    steps: {
      'nothing-to-repair': 'ボリューム ライセンスだけを使うのであれば、何もする必要はありません。',
      'ask-for-admin-role':
        'ユーザー管理などのページも必要なときは、Microsoft 365 の管理者にロールを頼みます。',
    },
    verify: '自分のロールに応じたページが表示されます。',
  },
} satisfies Record<string, NodeWords>;
