import type { NodeWords } from '../../types.ts';

export default {
  'manage-users': {
    title: 'ユーザーについて、何をしますか?',
    body: '対象のライセンス ID に {roleAdministrator} ロールが必要です。',
    options: {
      add: 'アクセスを許可する、または 2 人目の管理者を追加する',
      'change-or-remove': 'アクセスを変更または削除する',
      view: '誰がアクセスできるかを確認する',
      status: '一覧の状態の意味を調べる',
      'copy-to-renewal': '更新した Enterprise Agreement にロールをコピーする',
      'parent-agreement': '親契約 (MBSA) の下にあるすべてを管理する',
      'not-administrator': '自分は管理者ではない',
    },
  },
  'add-user': {
    title: 'その人のアドレスを入力すると、どうなりますか?',
    body: '{roleAssignments} > {assignUsersToContracts} > {addOrEditUsers} に移動し、その人がサインインに使うアドレスを入力してください。',
    options: {
      listed: 'その人が表示され、選べる',
      'press-enter': '「{noResultsEnter}」と表示される',
      'no-results': '「{noResults}」と表示され、先に進めない',
      'not-tried': 'まだ試していない',
    },
  },
  'edit-remove': {
    title: 'そのユーザーについて、どうしますか?',
    body: 'どの場合も、アカウントそのものは削除されません。ボリューム ライセンスでできることだけが変わります。',
    options: {
      'change-roles': 'ロールを変える',
      remove: 'アクセスできないようにする',
      'account-gone': 'アカウントは削除済みだが、一覧に残っている',
      inherited: 'ロールを編集できない',
    },
  },

  'view-users': {
    title: '誰がアクセスできるかを確認してください',
    body: '一覧に表示されるのは、自分が管理しているライセンス ID のユーザーです。',
    steps: {
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
      'manage-assignments':
        '{roleAssignments} セクションで {manageVlRoleAssignments} を選びます。{manageAssignments} ページが開きます。',
      'view-access': 'ユーザーの {viewAccess} を選び、ライセンス ID とロールを確認します。',
    },
    verify: 'ユーザーごとに {status}、{signInEmail}、ロールが表示されます。',
    note: '{signInEmail} は、その人がサインインに使うアドレスです。{businessEmail} は契約に記載されたアドレスで、招待はこちらに届きます。',
  },
  'add-internal': {
    title: 'ユーザー、契約、ロールの順に追加してください',
    body: '1 つのページで、ユーザー、契約、ロールを設定します。最後に保存するまで反映されません。',
    steps: {
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
      'assign-users': '{roleAssignments} セクションで {assignUsersToContracts} を選びます。',
      'add-users': '{addOrEditUsers} を選びます。',
      'type-address':
        'その人がサインインに使うアドレスを入力し、表示された人を選びます。{internalUser} として追加されます。',
      'review-apply': '{reviewApply} を選びます。',
      'add-contracts': 'ユーザーを展開して {addContracts} を選び、ライセンス ID を選んで {add} を選びます。',
      'inherited-contracts':
        '親契約 (MBSA) を管理しているときは、{showInherited} でほかのライセンス ID も表示できます。',
      'assign-roles': 'もう一度ユーザーを展開して {assignRoles} を選び、{rolesList} でロールを選びます。',
      'copy-roles':
        'ほかのライセンス ID にも同じロールを割り当てるときは、{copyRoles} を選び、対象を選んで {pasteRoles} を選びます。',
      apply: '{apply} を選びます。',
      'verify-save': '{verifyAndSave} を選びます。',
    },
    takes: '約 2 時間。招待がある場合は、先に本人の承諾が必要です。',
    verify: '{manageAssignments} ページで、その人の {status} が {statusActive} になります。',
    note: '本人には、Enterprise Agreement では「{mailPermissionChanges}」、ほかの契約では「{mailWelcome}」が届きます。必要最小限のロールを割り当ててください。',
  },
  'add-external': {
    title: '組織外の人を追加してください',
    body: 'Enterprise Agreement 以外の契約で使える方法です。アクセスできるのはボリューム ライセンスだけです。',
    steps: {
      'press-enter':
        '「{noResultsEnter}」と表示されたら、Enter キーを押します。{externalUser} として追加されます。',
      'full-name': 'その人のフル ネームを入力します。',
      'sign-in-id': 'ビジネス メールとサインインのアドレスが異なるときは、サインインに使うほうを入力します。',
      'review-apply': '{reviewApply} を選びます。',
      'contracts-and-roles':
        'ユーザーを展開し、契約 ({addContracts}) とロール ({assignRoles}) を割り当てます。',
      'verify-save': '{verifyAndSave} を選びます。',
      'tell-person': '「{mailWelcome}」を探してリンクを開くよう、本人に伝えます。',
    },
    takes: '本人が登録してから約 2 時間。',
    verify: '{manageAssignments} ページで、その人の {status} が {statusActive} になります。',
    note: 'Microsoft の古い記事では、サインインのほかにビジネス メール アドレスも入力します。新しい記事では、ロールは Microsoft Entra ID にだけ割り当てるとされており、ここでは新しいほうに従っています。Enterprise Agreement (EA、EAS) では、組織外の人を追加できません。',
  },
  'edit-roles': {
    title: 'ロールを変更してください',
    body: 'ロールは、ライセンス ID ごとに設定します。',
    steps: {
      'open-list': '{billing} > {yourProducts} > {vlTab} の順に選び、{manageVlRoleAssignments} を選びます。',
      'find-user': 'その人を探し、{viewAccess} を選びます。',
      'choose-roles': 'ライセンス ID の {rolesList} を開き、ロールのチェックを付けるか外します。',
      'verify-save': '{verifyAndSaveChanges} を選びます。',
    },
    takes: '最大 2 時間。処理されたばかりの契約では最大 10 時間。',
    verify:
      '{manageAssignments} ページに新しいロールが表示され、本人に「{mailPermissionChanges}」が届きます。',
  },
  'remove-user': {
    title: 'アクセスを削除してください',
    body: 'すべてのライセンス ID でロールを外すと、一覧から消えます。アカウントはそのまま残ります。',
    steps: {
      'open-list': '{billing} > {yourProducts} > {vlTab} の順に選び、{manageVlRoleAssignments} を選びます。',
      'find-user': 'その人を探し、{viewAccess} を選びます。',
      'clear-roles': 'すべてのライセンス ID で、すべてのロールのチェックを外します。',
      'verify-save': '{verifyAndSaveChanges} を選びます。',
    },
    takes: '最大 2 時間。処理されたばかりの契約では最大 10 時間。',
    verify: '{manageAssignments} ページに、その人が表示されなくなります。',
    note: '管理者を削除する前に、どのライセンス ID にもほかの管理者がいることを確かめてください。',
  },
  'remove-deleted-account': {
    title: 'なくなったアカウントの行を削除してください',
    body: 'アカウントが削除された時点で、アクセスはできなくなっています。残っているのは一覧の行だけです。',
    steps: {
      'know-access-ended': 'アカウントがテナントから削除され、作り直されていないことを IT 部門に確認します。',
      'open-list': '{billing} > {yourProducts} > {vlTab} の順に選び、{manageVlRoleAssignments} を選びます。',
      'clear-roles':
        'その行を探して {viewAccess} を選び、すべてのライセンス ID でロールのチェックを外します。',
      'verify-save': '{verifyAndSaveChanges} を選びます。',
    },
    verify: '{manageAssignments} ページから、その行がなくなります。',
  },
  'edit-inherited': {
    title: '親契約のほうで変更してください',
    body: '親契約 (MBSA) から継承されたロールは、個々のライセンス ID では編集できません。',
    steps: {
      'find-parent-admin': 'どの親契約から継承されているか、その管理者が誰かを調べます。',
      'ask-opt-out': '本人に、{preferences} > {editPreferences} で継承の設定を変えてもらいます。',
      'assign-directly': '親契約とは別のロールが必要なときは、そのライセンス ID で直接割り当てます。',
    },
    verify: '{viewAccess} に、意図したとおりのロールが表示されます。',
    note: 'Microsoft の記事に書かれているのは、継承されたロールは編集できないことと、継承を選ぶ場所だけです。本人に設定を変えてもらう方法は、このガイドの判断によります。',
  },
  'import-roles': {
    title: '以前の加入契約からロールをコピーしてください',
    body: 'Enterprise Agreement (EA、EAS) では、ユーザーを 1 人ずつ割り当て直さなくても、更新後の契約にロールを引き継げます。',
    steps: {
      'check-agreement':
        '以前のライセンス ID と新しいライセンス ID の両方に、自分の {roleAdministrator} ロールがあることを確認します。',
      'open-contracts': '{billing} > {yourProducts} > {vlTab} の順に選び、{viewContracts} を選びます。',
      'import-roles': '新しいライセンス ID を選び、{moreActions} > {importRoles} を選びます。',
      'choose-source': 'コピー元として以前の加入契約を選び、ユーザーを選びます。',
      submit: '先に進み、宣言に同意して送信します。',
    },
    verify:
      '新しいライセンス ID の {manageAssignments} ページにユーザーが表示され、ユーザーにメールが届きます。',
    note: 'ロールに関する Microsoft の記事の、新しい版にある方法です。親契約では使えないため、1 人ずつ割り当ててください。',
  },
  'inherit-parent': {
    title: '親契約から管理者の権限を継承してください',
    body: 'Microsoft Business and Services Agreement (MBSA) に記載された連絡先は、その下にあるすべての管理者になれます。',
    steps: {
      'check-contact':
        '自分が MBSA に、通知連絡先かオンライン管理者として記載されているかを確認します。Enterprise Agreement 以外では、プライマリ連絡先でもかまいません。',
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
      'edit-preferences': '{preferences} セクションで {editPreferences} を選びます。',
      'choose-yes': 'すべてのライセンス ID の権限を継承するには、{yes} を選びます。',
      'show-inherited':
        '契約を割り当てるときに {showInherited} を選ぶと、これらのライセンス ID が表示されます。',
    },
    verify: '{showInherited} を選ぶと、親契約の下のライセンス ID が表示されます。',
    note: '継承した権限で追加したユーザーは、そのライセンス ID で自分にも {roleAdministrator} ロールがあるまで、一覧に表示されません。このロールは自分に割り当てられます。',
  },
} satisfies Record<string, NodeWords>;
