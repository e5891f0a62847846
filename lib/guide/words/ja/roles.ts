import type { NodeWords } from '../../types.ts';

export default {
  'which-role': {
    title: '何ができるようにしたいですか?',
    body: 'ロールは 7 つあり、契約 (ライセンス ID) ごとに割り当てます。1 人に複数のロールを割り当てることもできます。',
    options: {
      'give-access': 'ほかの人にアクセスを許可し、ほとんどの操作をする',
      'see-contracts': '契約、注文、キーを確認し、ライセンスの概要を作成する',
      download: 'ソフトウェアをダウンロードする',
      'read-keys': 'プロダクト キーを確認する',
      benefits: 'ソフトウェア アシュアランスの特典を使う',
      'online-services': 'オンライン サービスを予約、アクティブ化、管理する',
      invoices: '請求書を確認する',
      'old-role-name': '以前の VLSC でのロール名しかわからない',
      'not-sure': 'よくわからない',
    },
  },
  'role-invoice': {
    title: 'Enterprise Agreement (EA、EAS) ですか?',
    body: '請求書については、それによって決まりが異なります。',
    options: {
      enterprise: 'はい',
      other: 'いいえ、別のプログラムです',
      'not-sure': 'よくわからない',
    },
  },
  'role-administrator': {
    title: '必要なロールは「{roleAdministrator}」です',
    body: 'ほかの人のアクセスを許可、変更、削除でき、ほかのロールの操作もすべてできます。ただし、Enterprise Agreement 以外では請求書を見られません。VLSC でも Administrator と呼ばれていました。',
    steps: {
      'note-license-ids': '対象のライセンス ID を控えます。',
      'have-assigned':
        'そのライセンス ID に {roleAdministrator} を割り当ててもらうよう、VL 管理者に頼みます。自分が VL 管理者なら、{roleAssignments} で割り当てます。',
      'smaller-role': '見るだけ、またはダウンロードするだけなら、もっと小さいロールを選びます。',
    },
    takes: '最大 2 時間。',
    verify: '{vlTab} タブに {roleAssignments} が表示されます。',
  },
  'role-license-position': {
    title: '必要なロールは「{roleLicensePosition}」です',
    body: '契約の詳細、注文、契約のキーを確認し、ライセンスの概要を作成できます。VLSC では Licensing Info Viewer と呼ばれていました。',
    steps: {
      'note-license-ids': '対象のライセンス ID を控えます。',
      'have-assigned':
        'そのライセンス ID に {roleLicensePosition} を割り当ててもらうよう、VL 管理者に頼みます。自分が VL 管理者なら、{roleAssignments} で割り当てます。',
      'then-open': 'その後、{billing} > {yourProducts} > {vlTab} の順に選び、{viewContracts} を選びます。',
    },
    takes: '最大 2 時間。',
    verify: '契約とその詳細が表示されます。',
  },
  'role-download': {
    title: '必要なロールは「{roleDownload}」です',
    body: '契約を確認し、ライセンスのあるソフトウェアをダウンロードできます。VLSC では Download と呼ばれていました。',
    steps: {
      'note-license-ids': '対象のライセンス ID を控えます。',
      'have-assigned':
        'そのライセンス ID に {roleDownload} を割り当ててもらうよう、VL 管理者に頼みます。自分が VL 管理者なら、{roleAssignments} で割り当てます。',
      'then-open':
        'その後、{billing} > {yourProducts} > {vlTab} の順に選び、{productsAndServices} セクションで {downloadsAndKeys} を選びます。',
    },
    takes: '最大 2 時間。',
    verify: '製品をダウンロードできます。',
    note: 'キーには別のロール {roleKeys} が必要です。',
  },
  'role-keys': {
    title: '必要なロールは「{roleKeys}」です',
    body: '契約とそのキー、{productsAndServices} ページのキーを確認し、オンライン サービスのアクティブ化を管理できます。VLSC では Product Keys と呼ばれていました。',
    steps: {
      'note-license-ids': '対象のライセンス ID を控えます。',
      'have-assigned':
        'そのライセンス ID に {roleKeys} を割り当ててもらうよう、VL 管理者に頼みます。自分が VL 管理者なら、{roleAssignments} で割り当てます。',
      'then-open':
        'その後、{billing} > {yourProducts} > {vlTab} の順に選び、{productsAndServices} セクションで {downloadsAndKeys} を選びます。',
    },
    takes: '最大 2 時間。',
    verify: 'キーが表示されます。',
    note: 'ダウンロードには別のロール {roleDownload} が必要です。',
  },
  'role-benefits': {
    title: '必要なロールは「{roleBenefits}」です',
    body: '契約を確認し、ソフトウェア アシュアランスの Workplace Discount の特典を管理できます。VLSC では Software Assurance Manager と呼ばれていました。',
    steps: {
      'note-license-ids': '対象のライセンス ID を控えます。',
      'have-assigned':
        'そのライセンス ID に {roleBenefits} を割り当ててもらうよう、VL 管理者に頼みます。自分が VL 管理者なら、{roleAssignments} で割り当てます。',
    },
    takes: '最大 2 時間。',
    verify: '{viewAccess} で、その人のロールに含まれています。',
  },
  'role-online-services': {
    title: '必要なロールは「{roleOnlineServices}」です',
    body: '契約と注文を確認し、オンライン サービスの予約とアクティブ化、サブスクリプションの管理ができます。VLSC では Online Services Manager と呼ばれていました。',
    steps: {
      'note-license-ids': '対象のライセンス ID を控えます。',
      'have-assigned':
        'そのライセンス ID に {roleOnlineServices} を割り当ててもらうよう、VL 管理者に頼みます。自分が VL 管理者なら、{roleAssignments} で割り当てます。',
      'then-open': 'その後、サブスクリプションは {billing} > {licenses} で管理できます。',
    },
    takes: '最大 2 時間。',
    verify: '契約の注文が表示されます。',
  },
  'role-invoice-enterprise': {
    title: '管理者は請求書を確認でき、「{roleInvoice}」を割り当てられます',
    body: 'Enterprise Agreement では、VL 管理者が請求書を確認でき、このロールを誰にでも割り当てられます。請求先 (Bill To) の連絡先に自動で割り当てられることはありません。',
    steps: {
      'note-license-ids': '対象のライセンス ID を控えます。',
      'have-assigned':
        'そのライセンス ID に {roleInvoice} を割り当ててもらうよう、VL 管理者に頼みます。自分が VL 管理者なら、{roleAssignments} で割り当てます。',
    },
    takes: '最大 2 時間。',
    verify: '請求書が表示され、ダウンロードできます。',
    note: 'Microsoft の古い記事には、この例外がありません。新しい記事 (2025 年 11 月) にはあり、ここではそれに従っています。',
  },
  'role-invoice-other': {
    title: '契約の請求先の連絡先に頼んでください',
    body: 'この場合、{roleInvoice} ロールは請求先 (Bill To) の連絡先に自動で割り当てられます。VL 管理者には割り当てられません。',
    steps: {
      'find-bill-to': '請求先 (Bill To) の連絡先が誰かをパートナーに聞きます。',
      'sign-in-as-bill-to': 'その人にサインインしてもらい、請求書をダウンロードしてもらいます。',
      'change-bill-to': '連絡先が適切でないときは、パートナーに変更を頼みます。',
    },
    verify: 'その人の画面に請求書の一覧が表示されます。',
    note: 'Microsoft の新しい記事 (2026 年 7 月) では、新しい契約で自動的にアクセスできるのは、通知およびオンライン管理者連絡先とオンライン サービス マネージャーだけとされています。請求先の連絡先が入れないときは、VL 管理者からユーザーにロールを割り当ててもらってください。',
  },
  'role-invoice-find-out': {
    title: 'まず、契約の種類を調べてください',
    body: '契約を開ける人なら、その画面でわかります。パートナーも知っています。',
    steps: {
      'look-at-contract':
        '{viewContracts} を選び、ライセンス ID の {moreActions} から契約の詳細を確認します。',
      'ask-partner': 'または、パートナーに「これは EA または EAS ですか」と聞きます。',
      'then-act':
        'EA または EAS なら、VL 管理者に {roleInvoice} を頼みます。それ以外なら、請求先 (Bill To) の連絡先に請求書を頼みます。',
    },
    verify: '誰に頼めばよいかがわかります。',
  },
  'role-names': {
    title: '必要最小限のロールを選んでください',
    body: '以前の VLSC のロールは、名前が変わりました。できることは、ほとんど変わっていません。',
    steps: {
      'compare-old':
        '新しい名前を確認します。Administrator は {roleAdministrator}、Licensing Info Viewer は {roleLicensePosition}、Download は {roleDownload}、Product Keys は {roleKeys}、Software Assurance Manager は {roleBenefits}、Online Services Manager は {roleOnlineServices} です。',
      'no-old': '請求書用の {roleInvoice} は、VLSC にはなかったロールです。',
      'smallest-role': 'その作業に必要最小限のロールを、VL 管理者に頼みます。',
    },
    takes: 'ロールが割り当てられてから最大 2 時間。',
    verify: 'その作業ができるようになります。',
    note: 'ボリューム ライセンスのロールしかない人には、管理センターのボリューム ライセンスのページだけが表示されます。',
  },
} satisfies Record<string, NodeWords>;
