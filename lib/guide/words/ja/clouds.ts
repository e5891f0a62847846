import type { NodeWords } from '../../types.ts';

export default {
  'which-cloud': {
    title: '契約は、どの Microsoft クラウドのものですか?',
    body: 'Microsoft では、政府機関向けのクラウドが分けられています。アカウントと契約は、同じクラウドのものでなければなりません。',
    options: {
      commercial: '商用 (企業、学校、その他の組織)',
      gcc: '米国政府機関: GCC',
      'gcc-high': '米国政府機関: GCC High',
      dod: '米国国防総省 (DoD)',
      several: '複数のクラウドにある',
      china: '中国 (21Vianet が運営)',
      'not-sure': 'よくわからない',
    },
  },
  'which-cloud-unsure': {
    title: '職場では、ほかの Microsoft サービスにどこからサインインしていますか?',
    body: 'ブラウザーで Office やメールを開き、アドレス バーを見てください。',
    options: {
      worldwide: '末尾が microsoft.com、office.com、cloud.microsoft のアドレス',
      'office365-us': 'portal.office365.us',
      'apps-mil': 'portal.apps.mil',
      nowhere: 'Microsoft のオンライン サービスは使っていない',
      'not-sure': 'わからない、または別のアドレス',
    },
  },
  'signin-commercial': {
    title: 'admin.microsoft.com でサインインしてください',
    body: '商用クラウドの管理センターです。GCC も共通です。',
    steps: {
      open: 'admin.microsoft.com を開きます。',
      'sign-in': '職場のアカウントでサインインします。',
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
    },
    verify: '{vlTab} タブが開きます。',
    note: 'アドレス バーの表示が admin.cloud.microsoft に変わることがありますが、同じ管理センターです。',
  },
  'signin-gcc': {
    title: 'admin.microsoft.com でサインインしてください',
    body: 'GCC は商用と同じパブリック クラウドを使うため、アドレスも同じです。',
    steps: {
      open: 'admin.microsoft.com を開きます。',
      'sign-in': '職場のアカウントでサインインします。',
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
    },
    verify: '{vlTab} タブが開きます。',
    note: 'Microsoft のパートナー向け資料は、表では GCC に商用アカウントを認め、Q&A では認めておらず、食い違っています。このガイドは、サインインの記事と一致する表のほうに従っています。',
  },
  'signin-gcc-high': {
    title: 'portal.office365.us でサインインしてください',
    body: 'GCC High には専用の管理センターがあり、GCC High のアカウントが必要です。',
    steps: {
      open: 'GCC High の管理センターを開きます。',
      'sign-in': 'GCC High のアカウントでサインインします。商用や GCC のアカウントは使えません。',
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
    },
    verify: '{vlTab} タブが開きます。',
  },
  'signin-dod': {
    title: 'portal.apps.mil でサインインしてください',
    body: '米国国防総省には専用の管理センターがあり、そのクラウドのアカウントが必要です。',
    steps: {
      open: 'DoD の管理センターを開きます。',
      'sign-in': 'DoD のアカウントでサインインします。商用や GCC のアカウントは使えません。',
      'open-tab': '{billing} > {yourProducts} を選び、{vlTab} タブを開きます。',
    },
    verify: '{vlTab} タブが開きます。',
  },
  'signin-several': {
    title: 'クラウドごとに別のアカウントを使ってください',
    body: '1 つのアカウントで開けるのは、同じクラウドの契約だけです。商用と GCC は 1 つのクラウドとして扱われます。',
    steps: {
      'list-clouds':
        '契約をクラウド別に書き出します。ライセンス ID ごとのクラウドは、パートナーに聞けばわかります。',
      'get-ids':
        'それぞれのクラウドのアカウントを用意します。GCC High と DoD はそのテナントの管理者に頼みます。商用クラウドは自分でサインアップできます。',
      'ask-admins':
        'クラウドごとに、そこのアカウントへのロールの割り当てを VL 管理者に頼みます。管理者が追加できるのは、同じクラウドのアカウントだけです。',
      'sign-in-each': 'クラウドごとのアドレスで、そのクラウドのアカウントを使ってサインインします。',
    },
    takes: 'ロールが割り当てられてから、それぞれ最大 2 時間。',
    verify: 'どの管理センターにも、そのクラウドの契約が表示されます。',
  },
  'signin-china': {
    title: '契約をどこで管理するのか、パートナーに聞いてください',
    body: 'Microsoft のボリューム ライセンスの記事には、21Vianet が運営するクラウドのサインイン アドレスが載っていません。推測では案内しません。',
    steps: {
      'ask-partner': '中国の契約をどこで管理するのかを、パートナーまたは販売元に聞きます。',
      'ask-support': 'わからないときは、VL サポートに電話します。リンク先に中国の電話番号があります。',
    },
  },
  'signin-ask': {
    title: '組織がどのクラウドを使っているか確認してください',
    body: 'IT 部門なら、すぐにわかります。米国政府の仕事に関わっておらず、中国の組織でもなければ、商用クラウドです。',
    steps: {
      'ask-it': 'IT 部門に「当社の Microsoft テナントは、商用、GCC、GCC High、DoD のどれですか」と聞きます。',
      'ask-contract-cloud':
        '契約がどのクラウドにあるかをパートナーに聞きます。同じクラウドでなければなりません。',
      'pick-address': 'そのクラウドの管理センターを開き、サインインします。',
    },
    verify: '{billing} > {yourProducts} に {vlTab} タブがあります。',
  },
} satisfies Record<string, NodeWords>;
