import type { NodeWords } from '../../types.ts';

export default {
  cocp: {
    title: 'あなたの立場は、どれですか?',
    body: 'Enterprise Agreement では、お客様がパートナーの変更を申請し、新しいパートナーが承諾します。',
    options: {
      customer: 'お客様側の VL 管理者',
      'new-partner': '新しいパートナー',
      'not-administrator': 'お客様側だが、管理者ではない',
    },
  },
  'cocp-agreement': {
    title: '有効な Enterprise Agreement (EA、EAS) ですか?',
    body: '自分で変更を申請できるのは、この契約だけです。',
    options: {
      enterprise: 'はい',
      other: 'いいえ、別のプログラムか、終了した契約です',
      'not-sure': 'よくわからない',
    },
  },
  'cocp-new-partner': {
    title: 'どこまで進んでいますか?',
    body: 'お客様には 2 つの情報を渡す必要があります。申請後は、10 日以内に返答します。',
    options: {
      prepare: 'お客様がこれから申請する',
      accept: '申請の通知が届いた',
      'no-notice': 'お客様は申請したが、通知が届かない',
    },
  },
  'cocp-start': {
    title: 'パートナーの変更を申請してください',
    body: '管理センターで申請します。新しいパートナーの 2 つの情報を用意してください。',
    steps: {
      'ask-partner':
        '新しいパートナーに、Public Customer Number (PCN) と、通知先担当者のアドレスを聞きます。',
      'open-contracts': '{billing} > {yourProducts} > {vlTab} の順に選び、{viewContracts} を選びます。',
      'select-contracts': 'ライセンス ID を選び、{changePartner} を選びます。',
      'enter-partner': '理由を選び、ライセンス ID ごとに PCN と担当者のアドレスを入力します。',
      'verify-partner': '{verifyPartner} を選びます。新しいパートナーの名前が表示されることを確認します。',
      submit: '条件を読み、同意して送信します。',
      track: 'その後の状況は、ライセンス ID の {moreActions} > {trackChanges} で確認します。',
    },
    takes: 'パートナーは 10 日以内に承諾します。変更は、通常は申請から 90 日後に有効になります。',
    verify: 'パートナーが承諾したことと、いつから有効になるかの通知が届きます。',
    note: '担当者のアドレスが Microsoft に登録されていないと、パートナーに通知が届きません。自分で連絡してください。管理センターで行った申請は、Azure portal には表示されません。',
  },
  'cocp-not-possible': {
    title: '変更の方法を、新しいパートナーに聞いてください',
    body: '管理センターで変更できるのは、有効な Enterprise Agreement だけです。Select Plus、Open Value、MPSA などは対象外です。',
    steps: {
      'ask-partner': '変更先のパートナーに契約の種類を伝え、手続きを聞きます。',
    },
    verify: '何に署名し、いつ変更されるのかがわかります。',
  },
  'cocp-find-out': {
    title: '契約の種類を調べてください',
    body: '管理センターで確認できます。変更できないライセンス ID は、その画面でわかります。',
    steps: {
      'look-at-contract':
        '{billing} > {yourProducts} > {vlTab} > {viewContracts} の順に選び、{moreActions} から契約の詳細を確認します。',
      'try-selecting':
        'ライセンス ID を選び、{changePartner} を選びます。対象外のときは、理由が表示されます。',
      'ask-partner': 'それでもわからないときは、今のパートナーか新しいパートナーに聞きます。',
    },
    verify: 'EA または EAS かどうかがわかります。',
  },
  'cocp-ask-admin': {
    title: 'VL 管理者に申請を頼んでください',
    body: '申請できるのは、契約の管理者だけです。',
    steps: {
      'find-admin': '契約の VL 管理者が誰かを調べます。',
      'give-details':
        '新しいパートナーの Public Customer Number (PCN) と、通知先担当者のアドレスを伝えます。',
    },
    verify: '管理者が申請を送信しました。',
  },
  'cocp-prepare': {
    title: '2 つの情報をお客様に渡してください',
    body: 'お客様は、この情報を使って管理センターか Azure portal で申請できます。',
    steps: {
      'find-number':
        '{vlCentral} の自社の契約で、Public Customer Number (PCN) を調べます。Enterprise Agreement に使っているものを選びます。',
      'choose-contact': 'VL Central に登録されている担当者を通知先に選びます。登録がないと通知が届きません。',
      'send-both': '両方をお客様に送ります。',
    },
    verify: 'お客様が {verifyPartner} を選ぶと、自社の名前が表示されます。',
    note: 'パートナーが eAgreements で申請する以前の方法は、2026 年 2 月に終了しました。今は閲覧だけができます。',
  },
  'cocp-accept': {
    title: '10 日以内に承諾または辞退してください',
    body: '10 日を過ぎると申請は無効になり、お客様がやり直すことになります。',
    steps: {
      'open-requests': '{vlCentral} で {requests} > {myCustomerRequests} に移動します。',
      decide: '申請を承諾または辞退します。',
      'tell-customer': 'お客様に伝えます。お客様には、いつから有効になるかの通知も届きます。',
    },
    takes: '10 日以内。',
    verify: '申請が承諾済みになります。',
  },
  'cocp-no-notice': {
    title: '自分で申請を探してください',
    body: 'VL Central に登録のない担当者が入力されると、通知は送られません。申請そのものは届いています。',
    steps: {
      'look-yourself':
        '{vlCentral} の {requests} を確認します。新しい申請は、自分にもチームにも表示されます。',
      'check-contact': '入力した PCN と担当者をお客様に聞きます。',
      'accept-in-time': '申請から 10 日以内に返答します。',
    },
    takes: '10 日以内。',
    verify: '{requests} に申請が表示されます。',
  },
} satisfies Record<string, NodeWords>;
