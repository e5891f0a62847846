import type { NodeWords } from '../../types.ts';

export default {
  'cloud-mismatch-banner': {
    title: '誰のアクセスについてですか?',
    body: '2026 年 1 月 19 日から、アカウントで開けるのは同じクラウドの契約だけになりました。別のクラウドのアカウントは、契約にアクセスできなくなったか、まもなくできなくなります。',
    options: {
      mine: '自分: 「{bannerAtRisk}」と表示される、または契約が消えた',
      mail: '自分: メール「{mailActionJan19}」を受け取った',
      tag: '{accessAtRisk} のタグが付いている',
      users: '自分が管理しているユーザー',
      helping: '自分が手伝っている人',
    },
  },
  'access-at-risk': {
    title: 'タグはどこに付いていますか?',
    body: '{accessAtRisk} は、アカウントのクラウドと契約のクラウドが異なる契約やユーザーに付きます。',
    options: {
      'on-contract': '{contracts} ページのライセンス ID',
      'on-user': '{manageAssignments} ページのユーザー',
    },
  },
  'mismatch-other-id': {
    title: '契約と同じクラウドのアカウントを持っていますか?',
    body: '契約は、サインインしているアカウントとは別のクラウドにあります。admin.microsoft.com でサインインしている場合、契約は GCC High か DoD です。政府機関向けのアドレスでサインインしている場合、契約は商用か GCC のことがあります。',
    options: {
      'have-one': '持っている',
      'need-public': '持っていない (契約は商用または GCC)',
      'need-government': '持っていない (契約は GCC High または DoD)',
      'which-cloud': '契約がどのクラウドかわからない',
    },
  },
  'mismatch-new-public': {
    title: '組織では、商用クラウドの Microsoft 365、Teams、Azure を使っていますか?',
    body: '使っていれば、アカウントの仕組みはすでにあり、自分用に 1 つ用意してもらえます。',
    options: {
      'has-services': 'はい',
      'no-services': 'いいえ',
      'not-sure': 'よくわからない',
    },
  },
  'mismatch-admin': {
    title: '何をしますか?',
    body: '対象のユーザーには契約と同じクラウドのアカウントが必要で、それを割り当てるのは管理者です。',
    options: {
      'see-users': '対象のユーザーを確認する',
      'assign-id': 'ユーザーの新しいアカウントにアクセスを許可する',
      'cannot-assign': 'ユーザーの新しいアカウントが見つからない、または割り当てられない',
    },
  },

  'mismatch-use-existing': {
    title: 'もう 1 つのアカウントを契約に追加してもらってください',
    body: '正しいクラウドのアカウントを、VL 管理者が追加します。どのアカウントをどの契約に追加するのかを伝えます。',
    steps: {
      'view-contracts': '{billing} > {yourProducts} を選び、{vlTab} タブで {viewContracts} を選びます。',
      'view-at-risk': '上部のバナーで {viewMyAccessAtRisk} を選びます。',
      'write-down': '{accessAtRisk} のタグが付いたライセンス ID を控えます。',
      'send-to-admin': 'そのライセンス ID と、契約と同じクラウドのアカウントを VL 管理者に伝えます。',
      'wait-for-mail': '管理者から完了の連絡があり、アクセス許可の変更を知らせるメールが届くのを待ちます。',
      'sign-in-new': 'そのクラウドの管理センターに、伝えたアカウントでサインインします。',
    },
    takes: '管理者が保存してから最大 2 時間。',
    verify: 'メールが届き、バナーが出なくなり、{accessAtRisk} のタグもなくなります。',
    note: '古いアカウントで契約が表示されなくなったときは、VL 管理者かパートナーにライセンス ID を聞いてください。',
  },
  'mismatch-ask-it': {
    title: '商用クラウドのアカウントを用意してもらい、契約に追加してもらってください',
    body: '商用クラウドと GCC の契約には、そのクラウドのアカウントが必要です。',
    steps: {
      'ask-it': '組織の商用テナントにアカウントを用意してもらうよう、IT 部門に頼みます。',
      'write-down': 'そのアカウントのユーザー ID を控えます。',
      'find-contracts':
        '{accessAtRisk} のタグが付いたライセンス ID を控えます。{billing} > {yourProducts} > {vlTab} > {viewContracts} > {viewMyAccessAtRisk} で確認できます。',
      'send-to-admin': 'ライセンス ID とユーザー ID を VL 管理者に送ります。',
      'sign-in-new': 'アクセス許可の変更を知らせるメールが届いたら、新しいアカウントでサインインします。',
    },
    takes: '管理者が保存してから最大 2 時間。',
    verify: 'バナーが出なくなり、{accessAtRisk} のタグもなくなります。',
    note: '商用テナントがない場合は、組織として無料でサインアップできます。',
  },
  'mismatch-new-government': {
    title: '政府機関向けテナントの管理者に、アカウントを頼んでください',
    body: 'GCC High や DoD の契約には、そのクラウドのアカウントが必要です。自分でサインアップできる方法は、確認できていません。',
    steps: {
      'find-tenant-admin': '組織の GCC High または DoD テナントの管理者が誰かを、まず IT 部門に聞きます。',
      'ask-for-account': 'そのテナントのアカウントを用意してもらい、ユーザー ID を控えます。',
      'send-to-admin':
        'ユーザー ID と、{accessAtRisk} のタグが付いたライセンス ID を、その契約の VL 管理者に送ります。',
      'sign-in-new':
        'アクセス許可の変更を知らせるメールが届いたら、そのクラウドのアドレスで、新しいアカウントを使ってサインインします。',
    },
    takes: '管理者が保存してから最大 2 時間。',
    verify: '契約が表示され、{accessAtRisk} のタグが付いていません。',
    note: 'Microsoft の記事は新しい ID のサインアップ ページを案内していますが、そのページは商用クラウド用です。',
  },
  'mismatch-find-cloud': {
    title: 'まず、契約がどのクラウドかを調べてください',
    body: 'VL 管理者かパートナーに聞けばわかります。そのうえで、同じクラウドのアカウントを用意します。',
    steps: {
      'list-contracts': '{accessAtRisk} のタグが付いた、または消えた契約のライセンス ID を書き出します。',
      'ask-cloud':
        'VL 管理者かパートナーに「これらの契約は、商用、GCC、GCC High、DoD のどれですか」と聞きます。',
      'ask-id':
        'そのクラウドのアカウントを IT 部門に頼みます。商用と GCC は 1 つのクラウドとして扱われます。',
      'send-to-admin': 'ライセンス ID とアカウントのユーザー ID を VL 管理者に送ります。',
    },
    takes: '管理者が保存してから最大 2 時間。',
    verify: '新しいアカウントでは、バナーが出なくなります。',
  },
  'mismatch-helping': {
    title: 'VL 管理者に伝える情報を集めてください',
    body: 'ご本人には契約と同じクラウドのアカウントが必要で、それを追加できるのは VL 管理者です。古いアカウントに問題があるわけではありません。',
    steps: {
      'have-them-list':
        'ご本人に {billing} > {yourProducts} > {vlTab} > {viewContracts} > {viewMyAccessAtRisk} を開いてもらい、表示されたライセンス ID を書き出します。',
      'ask-other-id': '契約と同じクラウドのアカウントを持っているかを聞きます。',
      'get-id':
        '持っていないときは、作ってもらいます。GCC High と DoD ではそのテナントの管理者に頼みます。商用クラウドではサインアップもできます。',
      'write-to-admin': 'ライセンス ID、ご本人の名前、新しいユーザー ID を VL 管理者に送ります。',
      'check-afterwards':
        '確認のメールが届いたら、そのクラウドのアドレスで、新しいアカウントを使ってサインインしてもらいます。',
    },
    takes: '管理者が保存してから最大 2 時間。',
    verify: 'バナーと {accessAtRisk} のタグがなくなります。',
  },
  'users-at-risk': {
    title: '対象のユーザーを確認し、連絡してください',
    body: '一覧には、アカウントのクラウドと契約のクラウドが異なるユーザーが表示されます。',
    steps: {
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
      'view-users':
        '上部のバナーで {viewUsersAtRisk} を選びます。{manageAssignments} ページが開き、対象のユーザーに {accessAtRisk} のタグが付いています。',
      'view-access': 'ユーザーごとに {viewAccess} を選び、対象の契約を確認します。',
      'contact-users': '対象のユーザーに、契約と同じクラウドのアカウントが必要なことを連絡します。',
      'collect-ids': 'ライセンス ID と新しいアカウントを知らせてもらい、割り当てます。',
    },
    verify: '一覧のすべてのユーザーについて、正しいクラウドのアカウントがそろっています。',
  },
  'assign-correct-id': {
    title: '新しいアカウントを契約に追加してください',
    body: 'ユーザーの、正しいクラウドのアカウントを追加します。ライセンス ID とアカウントを手元に用意してください。',
    steps: {
      'sign-in': '契約と同じクラウドの管理センターに、そのクラウドの自分のアカウントでサインインします。',
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
      'manage-roles': '{roleAssignments} セクションで {manageVlRoleAssignments} を選びます。',
      'assign-users': '{manageAssignments} ページで {assignUsersToContracts} を選びます。',
      'add-users': '{addOrEditUsers} を選びます。',
      'type-address': 'パネルに、新しいアカウントのアドレスを入力します。',
      'review-apply': 'ユーザーのチェック ボックスをオンにし、{reviewApply} を選びます。',
      'add-contracts': '{assignUsersToContracts} に戻り、{addContracts} を選びます。',
      'choose-contracts': 'このユーザーに割り当てる契約を選び、{add} を選びます。',
      'assign-roles': '{assignRoles} を選びます。',
      'choose-roles': '一覧からロールを選び、{apply} を選びます。',
      'verify-save': '{verifyAndSave} を選びます。',
    },
    takes: '最大 2 時間 (保存後の画面にも表示されます)。',
    verify:
      '自分には確認のメールが、ユーザーにはアクセス許可の変更を知らせるメールが届きます。新しいアカウントでは、バナーもタグもなくなります。',
    note: 'Microsoft の手順には、どの管理センターから始めるかが書かれていません。管理者は同じクラウドの中でだけロールを割り当てられる、という決まりに基づいています。',
  },
  'mismatch-other-cloud-admin': {
    title: 'そのアカウントと同じクラウドから割り当ててください',
    body: '管理者がロールを割り当てられるのは、同じクラウドのアカウントだけです。商用クラウドからは商用と GCC のアカウントに、GCC High からは GCC High のアカウントにだけ割り当てられます。',
    steps: {
      compare: '契約、ユーザーの新しいアカウント、自分のアカウントのクラウドを見比べます。',
      'find-cloud-admin':
        '契約のクラウドに自分のアカウントがないときは、そのクラウドの VL 管理者に割り当てを頼みます。',
      'sign-in-there': '自分のアカウントがあるときは、そのクラウドのアドレスでサインインします。',
      'assign-there':
        '{roleAssignments} > {manageVlRoleAssignments} > {assignUsersToContracts} に移動し、アカウントを割り当てます。',
    },
    takes: '保存してから最大 2 時間。',
    verify: '{manageAssignments} ページにユーザーが表示され、{accessAtRisk} のタグが付いていません。',
    note: '正しいクラウドでも「{noResults}」と表示されるときは、そのアカウントがテナントにありません。Enterprise Agreement では、先にテナントの管理者がアカウントを作る必要があります。',
  },
} satisfies Record<string, NodeWords>;
