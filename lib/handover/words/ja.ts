import type { HandoverWords } from '../types.ts';

export default {
  recipients: {
    'vl-admin': 'ボリューム ライセンス (VL) 管理者',
    it: 'IT 部門',
    customer: 'お客様',
    'mailbox-owner': 'ビジネス メールを受け取っている方',
    successor: '後任の方',
  },
  messages: {
    'add-my-id': {
      title: '契約への追加を依頼する',
      subject: 'ボリューム ライセンス契約へのアクセス権付与のお願い',
      body: `お疲れさまです。

{adminCenter} でボリューム ライセンスを使う必要があります。お手数ですが、契約の管理者として、私のアカウントを追加していただけますか。

追加するアカウント (Microsoft Entra ID): {signInId}
契約 (ライセンス ID): {licenseIds}
必要なロール: {role}
アカウントのクラウド: {cloud}

{billing} > {yourProducts} > {vlTab} の {roleAssignments} で {assignUsersToContracts} を選び、アカウント、契約、ロールを追加して、最後に {verifyAndSave} を選びます。Microsoft の手順: {link:manage-roles}

反映されるまで、最大で 2 時間かかります。契約に記載されたメール アドレスに招待が届いたときは、私に転送してください。

よろしくお願いいたします。
{yourName}`,
    },
    'add-other-cloud-id': {
      title: '別のクラウドのアカウントの追加を依頼する',
      subject: 'ボリューム ライセンス契約への、正しいクラウドのアカウント追加のお願い',
      body: `お疲れさまです。

2026 年 1 月 19 日から、アカウントで開けるのは、同じ Microsoft クラウドの契約だけになりました。契約の一部が、これまで使っていたアカウントとは別のクラウドにあり、{accessAtRisk} と表示されています。お手数ですが、次のアカウントをその契約に追加していただけますか。

追加するアカウント (Microsoft Entra ID): {newId}
これまで使っていたアカウント: {oldId}
契約 (ライセンス ID): {licenseIds}
契約のクラウド: {cloud}

{billing} > {yourProducts} > {vlTab} > {manageVlRoleAssignments} > {assignUsersToContracts} で追加できます。契約と同じクラウドの管理センターで操作する必要があります。新しいアカウントには、これまでと同じロールを割り当ててください。Microsoft の手順: {link:sign-in-article}

反映されるまで、最大で 2 時間かかります。表示が消えたかどうかは、こちらからお知らせします。

よろしくお願いいたします。
{yourName}`,
    },
    'check-safe-links': {
      title: '安全なリンクの確認を IT 部門に依頼する',
      subject: 'Microsoft 365 管理センターへのリンクから Azure が開く件 (安全なリンクの確認のお願い)',
      body: `お疲れさまです。

メールにある Microsoft 365 管理センターへのリンクを開くと、Azure のページが開いてしまい、ボリューム ライセンスを利用できません。Microsoft によると、原因は当社側のメール保護の設定にあり、Microsoft のボリューム ライセンス サポートでは変更できないとのことです。

メールの件名: {mailSubject}
実際に開いたページ: {landedAt}
本来の行き先: {link:admin-center}

Microsoft Defender の安全なリンクのポリシーのうち、私に適用されるものについて、リンクの一覧を確認していただけますか。手順: {link:safe-links-policies}

この設定について支援が必要なときは、Microsoft のテクニカル サポートが窓口です: {link:technical-support-request}

よろしくお願いいたします。
{yourName}`,
    },
    'take-over-directory': {
      title: 'ディレクトリの引き継ぎを IT 部門に依頼する',
      subject: '{domain} の管理されていない Microsoft Entra ディレクトリの引き継ぎのお願い',
      body: `お疲れさまです。

私のサインインは、当社のメール ドメインの、管理されていない (セルフサービスの) Microsoft Entra ディレクトリのものです。Microsoft 365 管理センターのボリューム ライセンスは、組織が管理するアカウントでしか使えません。

ドメイン: {domain}
私のサインイン アドレス: {signInId}

お手数ですが、このディレクトリを引き継いでいただけますか。ドメインが当社のものであることを示すために、DNS に TXT レコードを 1 つ追加する必要があります。手順: {link:take-over-directory}

私用の管理されたアカウントがすでにある場合は、それを教えてください。その場合、引き継ぎは急ぎません。

よろしくお願いいたします。
{yourName}`,
    },
    'managed-account': {
      title: '管理されたアカウントを IT 部門に依頼する',
      subject: 'ボリューム ライセンスに使える、管理されたアカウントについて',
      body: `お疲れさまです。

Microsoft 365 管理センターでボリューム ライセンスを使うために、当社が Microsoft Entra で管理しているアカウントが必要です。今のアカウントでは入れません。

試したアカウント: {signInId}
必要なクラウド: {cloud}

次の 3 点を確認していただけますか。
1. このアカウントは、当社のテナントのメンバーですか。それとも、ゲスト、管理されていない (セルフサービスの) アカウント、個人の Microsoft アカウントのいずれかですか。
2. 一度削除して、作り直したことがありますか。
3. 使えない場合、当社のテナントのどのアカウントを使えますか。なければ、作成していただけますか。ライセンスは必要ありません。

正確なサインイン アドレスをお知らせください。契約の管理者に伝えます。

よろしくお願いいたします。
{yourName}`,
    },
    'confirm-accounts': {
      title: 'アカウントの確認をお客様に依頼する',
      subject: 'Microsoft の契約に向けた職場のアカウントの確認のお願い ({occasion})',
      body: `いつもお世話になっております。

{occasion} についてのお願いです。契約に記載する方については、職場または学校アカウントだけが認められます。第三者からライセンスを守るための措置です。アカウントがない場合や、別の Microsoft クラウドにある場合は、手続きが止まってしまいます。

ご回答の期日: {replyBy}

つきましては、次の 3 点をお知らせください。
1. 通知連絡先 (Notices Contact) とオンライン管理者 (Online Administrator) のサインイン アドレス (必須)、オンライン サービス マネージャー (Online Services Manager) のサインイン アドレス (推奨)
2. いずれも組織が管理する使用中のアカウントで、個人用ではないこと
3. Microsoft テナントのクラウド (商用、GCC、GCC High、DoD)

{addresses}

いずれも貴社の IT 部門でおわかりになり、足りないアカウントはライセンスを購入せずに作成できます。

提出の前に、アドレスをご一緒に確認することもできます。

どうぞよろしくお願いいたします。
{yourName}`,
    },
    'forward-invitation': {
      title: '招待メールの転送を依頼する',
      subject: 'Microsoft からのボリューム ライセンスのメールの転送のお願い',
      body: `お疲れさまです。

当社のボリューム ライセンスに関する Microsoft からのメールが、次のアドレスに届いています: {agreementMail}。ライセンスは私が担当しており、サインインするためにそのメールが必要です。

お手数ですが、次の件名のメールをすべて私に転送していただけますか。
- {mailWelcome}
- {mailRegistered}

差出人は microsoft-noreply@microsoft.com です。迷惑メール フォルダーも確認してください。私のアカウントで登録する必要があるため、リンクは開かないでください。

よろしくお願いいたします。
{yourName}`,
    },
    successor: {
      title: '後任の方に連絡する',
      subject: 'ボリューム ライセンス管理者の引き継ぎについて',
      body: `お疲れさまです。

Microsoft のボリューム ライセンスの管理を引き継いでいただきます。次のアカウントに {roleAdministrator} ロールを割り当てました。

アカウント: {successorId}
契約 (ライセンス ID): {licenseIds}

次の作業をお願いします。
1. このアカウントでサインインします: {link:admin-center} (GCC High と DoD の契約は、アドレスが異なります)。
2. {billing} > {yourProducts} > {vlTab} を開き、上の契約がすべて表示されることを確認します。最大で 2 時間、新しい契約では最大で 10 時間かかります。
3. その後、私のロールを外します。{manageVlRoleAssignments} で私の名前の {viewAccess} を選び、契約ごとにロールのチェックを外して、{verifyAndSaveChanges} を選びます。
4. 後で誰も入れなくなることがないよう、もう 1 人、管理者を追加します。

Microsoft の手順: {link:manage-roles}

終わりましたら、お知らせください。

よろしくお願いいたします。
{yourName}`,
    },
  },
  fields: {
    signInId: 'サインインに使うアドレス (Microsoft Entra ID)',
    oldId: '以前のサインイン アドレス',
    newId: '新しいサインイン アドレス (Microsoft Entra ID)',
    successorId: '後任の方のサインイン アドレス',
    agreementMail: '契約に記載されたメール アドレス',
    licenseIds: '契約番号 (ライセンス ID)',
    package: '契約番号またはパッケージ ID',
    role: 'ロール',
    cloud: 'クラウド',
    domain: 'メール ドメイン',
    mailSubject: 'メールの件名',
    expectedAt: 'リンクの本来の行き先',
    landedAt: '実際に開いたページ',
    occasion: '用件 (契約更新、延長など)',
    replyBy: '回答の期日',
    addresses: '手元にあるアドレス (1 行に 1 件)',
    effectiveDate: '発効が必要な日',
    yourName: 'お名前',
    problem: '行ったことと、その結果',
    urgency: '急ぐ理由',
    screenshot: 'メッセージの画面の画像を添付した',
    recreated: 'アカウントが削除され、作り直された',
    contactChange: 'パートナーが連絡先情報の変更を届け出た',
    validated: 'VL Central または Entra 管理ポータルでアカウントを確認した',
    cloudConfirmed: 'アカウントのクラウドがお客様のクラウドと一致している',
  },
  problems: {
    missing: 'まだ入力されていません。',
    'too-long': '長すぎます。',
    'not-an-address': 'メール アドレスの形ではありません。name@example.com のように入力してください。',
    'not-a-date': '日付ではありません。',
    'same-ids': '以前のアドレスと新しいアドレスが同じです。',
    'personal-address':
      '個人のアドレスのようです。ボリューム ライセンスには、職場または学校アカウントが必要です。',
    'unusual-number':
      '契約書と見比べてください。このような番号は通常、数字だけか、先頭に英字が付いたものです。',
  },
  cases: {
    'new-profile': {
      title: '新しいボリューム ライセンス プロファイルの依頼',
      request:
        '下記の新しいサインイン アドレスで、新しいボリューム ライセンス プロファイルを作成してください。',
    },
    recreated: {
      title: 'アカウントの削除と再作成',
      request:
        '私のアカウントは一度削除され、作り直されました。ボリューム ライセンス プロファイルは、まだ以前のアカウントのものです。現在のアカウントに結び付けてください。',
    },
    'no-admin': {
      title: '管理者の不在',
      request:
        'この契約には、私を追加できる管理者がいません。私のサインイン アドレスで、新しいボリューム ライセンス プロファイルを作成してください。',
    },
    'no-admin-enterprise': {
      title: '管理者の不在 (Enterprise Agreement)',
      request:
        'この加入契約には、私を追加できる管理者がいません。私のサインイン アドレスにアクセスを許可してください。',
    },
    'not-approved': {
      title: '組織が承認されていないという表示',
      request: '管理センターで、下記の契約について組織が承認されていないと表示されます。確認をお願いします。',
    },
    general: {
      title: 'ボリューム ライセンスを開けない',
      request: 'Microsoft 365 管理センターで、ボリューム ライセンスの契約を開けません。支援をお願いします。',
    },
    technical: {
      title: 'メールのリンクから Azure が開く',
      request:
        'メールにある Microsoft 365 管理センターへのリンクから、Azure のページが開きます。安全なリンクの設定について支援をお願いします。',
    },
    'vl-central': {
      title: 'VL Central で保留されたパッケージ',
      request:
        '連絡先のアカウントを確認しましたが、下記のパッケージが保留のままです。保留の解除をお願いします。',
    },
  },
  confirmed: 'はい',
  missing: 'まだ足りないもの',
  summary: {
    title: '要約: ボリューム ライセンスへのアクセス',
    made: '作成日',
    extension: 'ガイドのバージョン',
    language: '言語',
    seen: '見つかったもの',
    nothingSeen: '既知のエラーはありませんでした。',
    certain: '確実',
    possible: '不確実',
    way: 'タブがたどった経路',
    hosts: {
      'admin-center': '管理センター',
      'sign-in': 'サインイン',
      'safe-links': '安全なリンク',
      azure: 'Azure',
      vlsc: '廃止された VLSC',
    },
    place: 'ガイドの現在の場所',
    code: 'コード',
    shareCode: 'この場所のコード',
    answers: '回答',
    notSolved: 'まだ解決しない',
    steps: '手順',
    done: '済み',
    open: '未実施',
    personal: '個人データ',
    kinds: { domain: 'ドメイン', name: '名前', address: 'アドレス' },
    removed: '[省略]',
  },
  colon: ': ',
} satisfies HandoverWords;
