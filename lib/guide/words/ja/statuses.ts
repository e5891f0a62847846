import type { NodeWords } from '../../types.ts';

export default {
  'assignment-status': {
    title: 'どの状態が表示されていますか?',
    body: '{manageAssignments} ページの {status} 列を見てください。',
    options: {
      active: '{statusActive} だが、本人はアクセスできない',
      'in-progress': '{statusInProgress}',
      failed: '{statusFailed}',
      'invitation-sent': '{statusInvitationSent}',
      'invitation-expired': '{statusInvitationExpired}',
      'user-not-found': '{statusUserNotFound}',
      'not-listed': 'その人が一覧にいない',
    },
  },
  'invitation-sent': {
    title: 'あなたの立場は、どれですか?',
    body: '{statusInvitationSent} は、招待された人がまだ承諾していないことを示します。',
    options: {
      admin: 'VL 管理者',
      invited: '招待された本人',
      helping: '招待された人を手伝っている',
    },
  },
  'invitation-expired': {
    title: 'あなたの立場は、どれですか?',
    body: '{statusInvitationExpired} は、期限までに招待が承諾されなかったことを示します。VL 管理者がリセットできます。',
    options: {
      admin: 'VL 管理者',
      invited: '招待された本人',
      helping: '招待された人を手伝っている',
    },
  },
  'user-not-found': {
    title: 'その人のアカウントについて、わかることはどれですか?',
    body: 'アカウントが、組織のテナントにありません。一覧では {statusUserNotFound}、検索では「{noResults}」と表示されます。',
    options: {
      'works-here': '自社の人なので、アカウントがあるはずである',
      'other-organization': '別の組織の人である',
      'other-cloud': 'アカウントが契約とは別のクラウドにある',
      recreated: 'アカウントが作り直された、または名前が変わった',
      'has-left': '退職した人である',
    },
  },
  'user-outside': {
    title: 'Enterprise Agreement (EA、EAS) ですか?',
    body: '新しいユーザーに招待ではなく「{mailPermissionChanges}」だけが届くなら、多くの場合そうです。確実なことはパートナーに聞いてください。',
    options: {
      enterprise: 'はい',
      other: 'いいえ、別のプログラムです',
      'not-sure': 'よくわからない',
    },
  },

  'assignment-active': {
    title: 'ロールは有効です。サインインを確認してください',
    body: '{statusActive} は、一覧にあるアカウントで今すぐサインインできることを示します。ほかのアカウントでは開けません。',
    steps: {
      'tell-person': '一覧の {signInEmail} と、そのクラウドの管理センターのアドレスを本人に伝えます。',
      'compare-id': 'サインインに使っているアカウントと、1 文字ずつ見比べてもらいます。',
      'private-window':
        'プライベート ウィンドウ (InPrivate やシークレット) で、そのアカウントでサインインしてもらいます。',
    },
    verify: '本人の画面に {vlTab} タブが表示されます。',
    note: 'プライベート ウィンドウを使うのは、このガイド独自の提案です。',
  },
  'assignment-in-progress': {
    title: 'お待ちください。割り当ての処理中です',
    body: 'ロールは割り当て済みで、設定が進んでいます。{statusActive} になるまでは編集できません。',
    steps: {
      wait: '最大 2 時間待ちます。その間に同じ人を割り当て直さないでください。',
      'look-again': '{manageAssignments} ページを更新し、{status} を確認します。',
      'after-two-hours':
        'それでも変わらないときは、VL サポートに伝えるために、時刻、ライセンス ID、その人のアドレスを控えます。',
    },
    takes: '混み合う時間帯で最大 2 時間。',
    verify: '状態が {statusActive} になります。',
  },
  'assignment-failed': {
    title: 'もう一度ロールを割り当ててください',
    body: '{statusFailed} は、割り当てができなかったことを示します。VL 管理者がやり直します。',
    steps: {
      'check-id': '{signInEmail} に入力の間違いがないかを確認します。',
      'assign-again': 'その人にもう一度ロールを割り当て、{verifyAndSave} まで進みます。',
      'note-for-support':
        'それでも失敗するときは、ライセンス ID、アドレス、時刻を控え、VL サポートに相談します。',
    },
    takes: '最大 2 時間。',
    verify: '状態が {statusActive} になります。',
  },
  'invitation-sent-admin': {
    title: '本人に知らせるか、招待をもう一度送ってください',
    body: '次に手続きをするのは、招待された本人です。管理者は、メールが届いているかを確かめられます。',
    steps: {
      'check-business-email':
        '一覧の {businessEmail} を確認します。招待はここに届いています。本人のメールボックスでないときは、転送してもらいます。',
      'remind-person':
        '「{mailWelcome}」を迷惑メール フォルダーも含めて探し、リンクを開くよう本人に頼みます。',
      resend: '見つからないときは、{actions} 列の {resendInvite} を選びます。',
    },
    takes: '本人が登録してから約 2 時間。',
    verify: '状態が {statusActive} になります。',
    note: 'Enterprise Agreement では {resendInvite} を使いません。Microsoft の新しい記事では、ほかの契約でも招待がなくなるとされています。',
  },
  'invitation-sent-helping': {
    title: '招待の承諾を手伝ってください',
    body: '招待された人がメールのリンクを開くと、アクセスできるようになります。',
    steps: {
      'search-mail':
        'microsoft-noreply@microsoft.com からの「{mailWelcome}」を、迷惑メール フォルダーも含めて探してもらいます。',
      'follow-link': '「{useWorkAccountLink}」を選び、職場のアカウントでサインインしてもらいます。',
      'else-ask-admin': '見つからないときは、VL 管理者に {resendInvite} を選んでもらいます。',
    },
    takes: '登録してから約 2 時間。',
    verify: '本人の画面に {vlTab} タブが表示されます。',
  },
  'invitation-expired-admin': {
    title: '招待をリセットしてください',
    body: '期限までに承諾されませんでした。最初からやり直せます。',
    steps: {
      'open-list': '{manageAssignments} ページを開き、その人を探します。',
      reset: '{actions} 列の {resetInvite} を選びます。',
      'tell-person': '新しいメールを探し、早めにリンクを開くよう本人に伝えます。',
    },
    takes: '本人が登録してから約 2 時間。',
    verify: '状態が {statusInvitationSent} に、その後 {statusActive} に変わります。',
    note: 'Enterprise Agreement では {resetInvite} を使いません。',
  },
  'user-create-first': {
    title: 'アカウントを作成してもらい、割り当ててください',
    body: '選べるのは、テナントにあるアカウントだけです。作成するのはテナントの管理者です。',
    steps: {
      'check-spelling': 'アドレスに入力の間違いがないか、エイリアスではなくサインイン名かを確認します。',
      'ask-tenant-admin':
        'アカウントを作成してもらうか、正しいサインイン名を教えてもらうよう、テナントの管理者に頼みます。',
      'assign-again': '{addOrEditUsers} でもう一度その人を検索し、契約とロールを割り当てます。',
    },
    takes: '保存してから最大 2 時間。',
    verify: '状態が {statusActive} になります。',
  },
  'external-enterprise': {
    title: '自社のテナントにアカウントを作成してもらってください',
    body: 'Enterprise Agreement では、組織外の人を、その人自身のアカウントのまま追加することはできません。この方法は、ほかの契約でも使えます。',
    steps: {
      'ask-tenant-admin': 'その人の職場のアカウントを作成してもらうよう、テナントの管理者に頼みます。',
      'assign-new-id': '{addOrEditUsers} でそのアカウントを検索し、契約とロールを割り当てます。',
      'tell-person': '自分のアカウントではなく、新しいアカウントでサインインするよう本人に伝えます。',
    },
    takes: '保存してから最大 2 時間。',
    verify: '状態が {statusActive} になります。',
    note: 'Microsoft の古い記事では、組織外の人も追加できるとされていました。新しい記事 (2025 年 11 月) は EA と EAS では認めておらず、ここではそれに従っています。',
  },
  'user-recreated': {
    title: '古いアカウントの代わりに、新しいアカウントを割り当ててください',
    body: '作り直されたアカウントは、名前が同じでも新しいアカウントです。ロールは古いアカウントに残っています。',
    steps: {
      'confirm-with-it':
        'アカウントが作り直されたのか、名前が変わったのか、今のサインイン名は何かを IT 部門に聞きます。',
      'remove-old':
        '{manageAssignments} ページで古い行を削除します。{viewAccess} を選び、すべてのロールのチェックを外して {verifyAndSaveChanges} を選びます。',
      'add-new': '今のアカウントを新しいユーザーとして追加し、契約とロールを割り当てます。',
    },
    takes: 'それぞれ最大 2 時間。',
    verify: '状態が {statusActive} になり、本人がサインインできます。',
    note: '実際に困った方からの報告に基づいています。Microsoft の記事にはありません。',
  },
  'assignment-not-listed': {
    title: '一覧にいない理由を調べてください',
    body: '一覧に表示されるのは、自分自身が管理しているライセンス ID のユーザーです。',
    steps: {
      'your-contracts': '対象のライセンス ID に、自分の {roleAdministrator} ロールがあるかを確認します。',
      'inherited-admin':
        '親契約から継承しているだけのときは、追加したユーザーが {assigned} タブに表示されません。',
      'assign-yourself': 'その場合は、そのライセンス ID で自分に {roleAdministrator} ロールを割り当てます。',
      'add-user': 'それでも表示されないときは、{assignUsersToContracts} でその人を追加します。',
    },
    takes: '保存してから最大 2 時間。',
    verify: '{manageAssignments} ページに、その人が表示されます。',
  },
} satisfies Record<string, NodeWords>;
