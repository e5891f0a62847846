import type { NodeWords } from '../../types.ts';

export default {
  'admin-topics': {
    title: 'どのような件ですか?',
    body: '連絡先は契約書に記載された人、管理者は管理センターでロールを持つ人です。同じ人とは限りません。',
    options: {
      who: 'VL 管理者が誰なのかを知りたい',
      'hand-over': '自分が管理者で、別の人に引き継ぎたい',
      'nobody-left': '管理者がいなくなり、ほかに入れる人もいない',
      'change-contact': '契約の連絡先を変更したい',
      'new-contact-no-access': '連絡先を変更したが、新しい人がアクセスできない',
      'pass-welcome-on': 'ウェルカム メールが届いたが、別の人が登録するべきである',
    },
  },
  'no-admin-left': {
    title: 'Enterprise Agreement (EA、EAS) ですか?',
    body: 'この場合は、先に契約の連絡先を変更する必要があります。',
    options: {
      enterprise: 'はい',
      other: 'いいえ、別のプログラムです',
      'not-sure': 'よくわからない',
    },
  },
  'change-contact': {
    title: '契約は有効ですか?',
    body: '終了した契約の連絡先は、更新しなくてもかまいません。',
    options: {
      active: 'はい',
      inactive: 'いいえ、終了しています',
      'not-sure': 'よくわからない',
    },
  },
  'hand-over': {
    title: '管理者のロールを引き継いでください',
    body: '自分で外れることはできません。まず後任を決め、その人に外してもらいます。',
    steps: {
      'list-license-ids': '自分が管理しているライセンス ID をすべて書き出します。',
      'assign-successor': 'そのすべてで、後任に {roleAdministrator} ロールを割り当てます。',
      'successor-signs-in':
        '後任にサインインしてもらい、すべてのライセンス ID が表示されることを確認します。',
      'successor-removes-you':
        '後任に、自分のロールを外してもらいます。{manageVlRoleAssignments}、{viewAccess}、{verifyAndSaveChanges} の順に選びます。',
      'repeat-each': 'ライセンス ID ごとに繰り返し、すべて終えます。',
    },
    takes: '変更ごとに最大 2 時間。処理されたばかりの契約では最大 10 時間。',
    verify: '自分にはライセンス ID が表示されなくなり、後任には表示されます。',
  },
  'change-contact-active': {
    title: 'パートナーに連絡先の変更を頼んでください',
    body: '連絡先の変更は、パートナーが届け出ます (Change of Contact Information Request)。',
    steps: {
      'list-license-ids': '以前の連絡先が記載されたライセンス ID を書き出します。',
      'choose-address':
        '新しい連絡先のアドレスを決めます。通知連絡先には、契約と同じクラウドの職場または学校アカウントが必要です。',
      'ask-partner':
        'これらのライセンス ID について Change of Contact Information Request を出すよう、パートナーまたは販売元に頼みます。',
      'role-separately': '新しい連絡先にロールも割り当ててもらうよう、今の VL 管理者に頼みます。',
    },
    verify: 'パートナーから変更の連絡があり、契約に関するメールが新しいアドレスに届きます。',
    note: 'Enterprise Agreement では、新しい通知連絡先になっても、それだけで管理者にはなりません。古い記事には記載がありませんが、新しい記事に書かれています。',
  },
  'change-contact-inactive': {
    title: '連絡先はそのままでかまいません',
    body: '終了した契約では、ライセンス ID ごとに VL 管理者がいれば十分です。',
    steps: {
      'leave-contact': '終了した契約の変更は届け出ません。',
      'check-admin': 'どのライセンス ID にも、有効な VL 管理者が少なくとも 1 人いることを確認します。',
      'add-users': '必要に応じて、その管理者にユーザーを追加または削除してもらいます。',
    },
    verify: '管理者の画面で、終了した契約のライセンス ID が開きます。',
  },
  'contact-without-access': {
    title: '今の管理者に追加してもらってください',
    body: '後から契約書に記載されても、少なくとも Enterprise Agreement では、ロールは付いてきません。',
    steps: {
      'ask-existing-admin': '自分のアカウントにロールを割り当ててもらうよう、契約の VL 管理者に頼みます。',
      'wait-for-mail': 'microsoft-noreply@microsoft.com からのメールを待ちます。',
      'sign-in': 'ロールが割り当てられたアカウントでサインインします。',
    },
    takes: 'ロールが割り当てられてから最大 2 時間。',
    verify: '{vlTab} タブに契約が表示されます。',
  },
  'no-admin-enterprise': {
    title: '連絡先を変更し、その後 VL サポートに依頼してください',
    body: '管理者がいないため、誰も追加できません。EA と EAS では、次の 2 つをこの順に行います。',
    steps: {
      'file-contact-change': '新しい連絡先を記載した連絡先情報の変更を届け出るよう、パートナーに頼みます。',
      'write-down': 'ライセンス ID と、アクセスに使う Microsoft Entra ID を控えます。',
      'open-request':
        'VL サポートにリクエストを出し、両方を伝えます。契約に有効な管理者がいないことも伝えます。',
    },
    takes: 'VL サポートから、営業時間内に連絡があります。',
    verify: '{vlTab} タブに契約が表示されます。',
  },
} satisfies Record<string, NodeWords>;
