import type { NodeWords } from '../../types.ts';

export default {
  'partner-start': {
    title: 'お客様について、何が必要ですか?',
    body: 'パートナーにできるのは、アカウントの確認と説明です。アカウントの作成や修正は、お客様の IT 部門が行います。',
    options: {
      'check-accounts': '提出の前に、連絡先のアカウントを確認したい',
      'account-refused': 'VL Central でアカウントが認められない',
      'no-tenant': 'お客様に Microsoft テナントがない',
      'which-account': 'どの連絡先にどのアカウントが必要かを知りたい',
      'manual-form': '手動のフォームを提出したい、または保留になっている',
      'write-to-customer': 'アカウントについてお客様に連絡したい',
      'on-hold': 'パッケージが保留になっている、またはエスカレーションしたい',
      'change-partner': '契約を引き受ける、または手放す (パートナーの変更)',
      'customer-access': 'お客様がボリューム ライセンスに入れない',
    },
  },
  'wsa-rules': {
    title: '何を知りたいですか?',
    body: 'この決まりは、EA、EAS、SCE、AOS-G に当てはまります。',
    options: {
      contacts: 'どの連絡先に職場または学校アカウントが必要か',
      cloud: 'どのアカウントがどのクラウドに合うか',
      'old-roles': 'ほかの連絡先ロールはどうなったか',
      government: '政府機関のお客様 (AOS-G) の場合はどうか',
    },
  },
  'invalid-wsa': {
    title: 'VL Central には何と表示されていますか?',
    body: '2026 年 5 月 29 日から、アカウントがないのか、別のクラウドなのかが区別されるようになりました。以前は「{errInvalidWsa}」だけでした。',
    options: {
      'no-account': 'そのアドレスの職場または学校アカウントがない',
      'other-cloud': 'アカウントのクラウドが、お客様のクラウドと合わない',
      'invalid-only': '「{errInvalidWsa}」だけ',
      'i-am-the-customer': '自分は顧客で、パートナーから聞いた',
    },
    note: '新しい 2 つのメッセージの正確な文面は、公開されていません。',
  },
  'wsa-find-cause': {
    title: 'そのアドレスについて、わかることはどれですか?',
    body: 'よくある原因は 4 つです。どれに当たるかは、お客様の IT 部門に聞けばわかります。',
    options: {
      'typo-or-alias': '入力の間違い、古いアドレス、またはエイリアスかもしれない',
      'never-created': 'この連絡先のアカウントは作られていない',
      'other-cloud': '別のクラウド (商用または政府機関向け) にあるかもしれない',
      'tenant-deleted': 'アカウントのあったテナントが、もう存在しない',
      'not-sure': 'わからない',
    },
  },
  'validate-how': {
    title: 'VL Central を開けますか?',
    body: 'まず VL Central で確認することが勧められています。確認しても、連絡先はパッケージに追加されません。',
    options: {
      'vl-central': '開ける',
      'no-vl-central': '開けない、または間に合わない',
    },
  },
  'cloud-scope': {
    title: 'お客様の契約は、どのクラウドのものですか?',
    body: '連絡先のアカウントは、加入契約とその Public Customer Number (PCN) と同じクラウドになければなりません。',
    options: {
      commercial: '商用',
      gcc: '商用で GCC の製品を使う',
      'gcc-high': 'GCC High または Azure Government',
      dod: 'DoD',
      several: '複数のクラウド',
      'air-gapped': 'Azure Secret または Top Secret',
    },
  },
  'manual-form': {
    title: 'フォームは、どこまで進んでいますか?',
    body: '手動のフォームにはどのアドレスでも入力できますが、その先のシステムでは認められません。事前の確認はパートナーの責任です。',
    options: {
      'not-submitted': 'まだ提出していない',
      'not-valid': '確認したら、アカウントが有効ではなかった',
      'on-hold': '提出後、保留になった',
    },
  },
  escalate: {
    title: 'これまでに何をしましたか?',
    body: '先にアカウントを確認しておくと、ケースが早く進みます。',
    options: {
      validated: 'アカウントは有効でクラウドも合っているのに、パッケージが進まない',
      'not-validated': 'アカウントをまだ確認していない',
      'customer-unready': 'お客様に伝わっていない、または準備ができていない',
    },
  },

  'wsa-which-contacts': {
    title: '次の連絡先には、職場または学校アカウントを入力してください',
    body: '組織が Microsoft Entra ID で管理しているアカウントのことです。個人用の Microsoft アカウントは認められません。',
    steps: {
      'notices-contact':
        '通知連絡先 (NTC): 必ず職場または学校アカウントを入力します。この人が VL 管理者になります。',
      'online-administrator': 'オンライン管理者: こちらにも入力します。必須です。',
      'online-services-manager':
        'オンライン サービス マネージャー (OSM): できるだけ入力します。推奨とされており、入力しないとロールが割り当てられません。',
      validate: '提出の前に、すべてのアドレスを確認します。',
    },
    verify: 'VL Central で、すべてのアドレスが有効と表示されます。',
    note: 'Microsoft の資料には食い違いがあります。新しい部分 (2026 年 5 月) ではオンライン管理者が必須ですが、古い部分 (2026 年 3 月) では「Online Admin」がアクセスの付かないロールに含まれます。ここでは新しいほうに従っています。OSM が受け取るロールも、OSM (2026 年) と VL 管理者 (EA、2025 年 11 月) とで異なります。',
  },
  'wsa-create': {
    title: 'お客様の IT 部門に、アカウントを作成してもらってください',
    body: 'お客様のアカウントを、パートナーが作成、変換、修正することはできません。この確認を避けて通ることもできません。',
    steps: {
      'ask-customer': '職場または学校アカウントではないアドレスをお客様に伝え、IT 部門への相談を勧めます。',
      'it-creates':
        'お客様の IT 部門が、このアドレスをサインイン名とするユーザーを作成するか、別のアカウントを知らせます。無料のアカウントでかまいません。',
      'same-cloud': '加入契約と同じクラウドに作成してもらいます。',
      'validate-again': '先に進む前に、アドレスをもう一度確認します。',
    },
    verify: 'VL Central で、アドレスが有効と表示されます。',
  },
  'wsa-wrong-cloud': {
    title: '正しいクラウドのアカウントを用意してもらってください',
    body: 'アカウントは本物ですが、加入契約とは別のクラウドにあります。その場合も認められません。',
    steps: {
      'confirm-cloud': 'お客様のクラウドを確認します。商用と GCC は共通で、GCC High と DoD は別です。',
      'other-account': 'そのクラウドに、連絡先のアカウントがすでにないかを聞きます。',
      'it-creates': 'ないときは、お客様の IT 部門に、そのクラウドのテナントで作成してもらいます。',
      'validate-again': '新しいアドレスを確認します。',
    },
    verify: 'VL Central で、アドレスが有効と表示されます。',
    note: '商用と政府機関向けの両方で購入する米国のお客様には、それぞれの PCN があります。正しいほうを使っているかも確認してください。',
  },
  'wsa-typo': {
    title: '正確なサインイン名を聞いてください',
    body: 'エイリアス、古いアドレス、1 文字の間違いだけでも認められません。',
    steps: {
      'ask-exact': 'Microsoft のサービスにサインインするときのアドレスを、連絡先の人に聞きます。',
      'not-alias': 'エイリアスや共有のメール アドレスは使いません。サインイン名でなければなりません。',
      'check-domain':
        'ドメインを、お客様のテナントに登録されているものと見比べます。複数のドメインを持つ会社もあります。',
      'validate-again': '訂正したアドレスを確認します。',
    },
    verify: 'VL Central で、アドレスが有効と表示されます。',
  },
  'wsa-tenant-deleted': {
    title: '今のテナントのアカウントを教えてもらってください',
    body: 'テナントがなくなったため、アカウントもなくなり、使えません。',
    steps: {
      'ask-present-tenant': '今どのテナントを使っているかを、お客様の IT 部門に聞きます。',
      'name-other-account': 'そのテナントにある連絡先のアカウントを教えてもらうか、作成してもらいます。',
      'validate-again': '新しいアドレスを確認します。',
    },
    verify: 'VL Central で、アドレスが有効と表示されます。',
  },
  'customer-message': {
    title: 'この文面をお客様に送ってください',
    body: '必要なことがすべて聞ける文面です。お客様自身の安全のための変更として説明してください。',
    steps: {
      copy: '次の文面をコピーします。「件名: Microsoft の [契約更新] に向けた職場のアカウントの確認のお願い – [お名前] 様。今回の [契約更新] では、契約に記載する方について、職場または学校アカウントだけが認められます。第三者からライセンスを守るための措置です。アカウントがない場合や、別の Microsoft クラウドにある場合は、手続きが止まってしまいます。つきましては、[期日] までに次の 3 点をお知らせください。1. 通知連絡先とオンライン管理者のサインイン アドレス (必須)、オンライン サービス マネージャーのサインイン アドレス (推奨)。2. いずれも組織が管理する使用中のアカウントで、個人用ではないこと。3. Microsoft テナントのクラウド (商用、GCC、GCC High、DoD)。いずれも貴社の IT 部門でおわかりになり、足りないアカウントはライセンスを購入せずに作成できます。提出の前に、アドレスをご一緒に確認することもできます。どうぞよろしくお願いいたします。[署名]」',
      'fill-in': 'かっこの部分を書き換えます。',
      send: 'お客様が署名する前に送ります。',
      'validate-answers': '届いたアドレスをすべて確認します。',
    },
    verify: 'アドレスがそろい、VL Central ですべて有効と表示されます。',
  },
  'validate-in-vl-central': {
    title: 'VL Central でアカウントを確認してください',
    body: 'アドレスが、正しいクラウドの職場または学校アカウントかどうかがすぐにわかります。確認だけでは、連絡先はパッケージに追加されません。',
    steps: {
      'open-contracts': '{vlCentral} を開き、{contracts} に移動します。',
      'open-package': 'パッケージを開くか、下書きを作成します。',
      'add-contact': '{addContact} または {editContact} を選びます。',
      'enter-address': 'アドレスを入力します。',
      validate: '{validate} を選び、結果を見ます。有効、アカウントなし、別のクラウドのどれかです。',
      'each-contact': '少なくとも通知連絡先とオンライン管理者について行います。',
    },
    verify: 'すべてのアドレスが有効と表示されます。',
  },
  'sign-in-check': {
    title: '連絡先の人に、サインインを試してもらってください',
    body: 'VL Central を使えないときの、次善の方法です。ウェルカム メールが届かないときの手がかりにもなります。',
    steps: {
      'open-portal': '契約のクラウドの管理センターを、プライベート ウィンドウで開いてもらいます。',
      'enter-address': 'アドレスを入力してもらいます。',
      'read-valid':
        '職場または学校アカウントを求められるか、組織独自のサインイン ページが開けば、アカウントは有効です。',
      'read-invalid':
        '個人用の Microsoft アカウント (Live) の画面になるか、アカウントが存在しないと表示されれば、職場または学校アカウントではありません。',
    },
    verify: '組織独自のサインイン ページか、職場のアカウントのパスワード欄が表示されました。',
    note: 'クラウドが契約と合っているかどうかは、この方法ではわかりません。VL Central ではわかります。',
  },
  'wsa-no-tenant': {
    title: '無料のテナントを、お客様に作成してもらってください',
    body: '作成するのはお客様です。製品を購入する必要はありません。',
    steps: {
      'ask-existing':
        'Microsoft 365 か Azure を使っていないかを聞きます。使っていればテナントはすでにあり、既存のアカウントを使えます。',
      'sign-up':
        '使っていないときは、お客様が Microsoft Entra ID にサインアップします。IT 部門が行うこともあります。',
      'create-users':
        'お客様が、通知連絡先、オンライン管理者、オンライン サービス マネージャーのユーザーを作成します。',
      'send-addresses': 'お客様にアドレスを送ってもらいます。',
      'validate-again': 'すべてのアドレスを確認します。',
    },
    verify: 'VL Central で、すべてのアドレスが有効と表示されます。',
    note: 'このサインアップは商用クラウド用です。GCC も商用クラウドと共通です。GCC High と DoD にサインアップできるページは、確認できていません。',
  },
  'manual-form-before': {
    title: 'アカウントを確認してから、フォームを提出してください',
    body: 'パートナーはフォームの記入と提出、アカウントの確認を行います。お客様はアカウントを知らせ、足りないときはお客様の IT 部門が作成します。',
    steps: {
      'collect-address': '連絡先のアドレスをお客様に聞き、職場または学校アカウントであることを確かめます。',
      validate:
        '{vlCentral} で確認します。パッケージか下書きを開き、{addContact} を選び、アドレスを入力して {validate} を選びます。',
      'fix-first': '有効でないときは、お客様の IT 部門が直すまで待ちます。それまでは提出しません。',
      'enter-verified': '確認済みのアドレスをフォームに入力し、提出します。',
      'check-mailbox':
        'そのアドレスに、使用中のメールボックスがあることを確かめます。ウェルカム メールが届きます。届かないときは、直接サインインしてもらいます。',
    },
    verify: '提出した日に、アドレスが有効でした。',
  },
  'manual-form-hold': {
    title: 'アカウントを直し、処理を再開してもらってください',
    body: 'PCN と同じクラウドの有効なアカウントがないと、加入契約は保留のままです。この確認は、誰にも省けません。',
    steps: {
      'read-notice': 'どのアドレスのことかを、Microsoft からの通知で確認します。',
      're-engage': '正しいアカウントをお客様に聞きます。',
      'it-fixes': 'お客様の IT 部門に、PCN と同じクラウドで作成または修正してもらいます。',
      'send-valid': 'アドレスを確認し、通知のとおりに連絡先を訂正します。',
    },
    takes: '有効なアカウントを知らせると、処理が再開されます。',
    verify: '保留が解除されます。',
  },
  'legacy-roles': {
    title: 'これらのロールは、お客様に割り当ててもらってください',
    body: '次の連絡先には、もうアクセスが付きません。Online Admin (OLA)、Key Viewer (KEY)、Downloads (DLD)、License Position Viewer (LPV)、Software Assurance Manager (SAB)、Bill-to Contact。',
    steps: {
      'do-not-enter': '新規、更新、延長、連絡先変更のパッケージには、これらのロールを入力しません。',
      'tell-customer':
        '自動でロールが付くのは、通知連絡先と、職場のアカウントを持つオンライン サービス マネージャーだけであることを、お客様に伝えます。',
      'admin-assigns':
        'ほかの人のロールは、お客様の VL 管理者が {roleAssignments} > {manageVlRoleAssignments} で割り当てます。',
    },
    takes: '管理者が保存してから最大 2 時間。',
    verify: 'お客様の {manageAssignments} ページに、その人たちが表示されます。',
    note: '誰がどのロールを持っているかは、VL Central では見られません。Online Admin については Microsoft の資料が食い違っており、職場のアカウントが必須の連絡先にも挙がっています。VL Central で入力を求められたら、職場のアカウントを入力してください。',
  },
  'partner-customer-access': {
    title: '誰に頼めば入れるのかを、お客様に伝えてください',
    body: 'パートナーは、ロールを割り当てることも、誰が持っているかを見ることもできません。ただし、契約の連絡先は知っています。Microsoft はお客様に連絡先を教えません。',
    steps: {
      'name-contacts': 'この契約で Microsoft に届け出た連絡先を、お客様に伝えます。',
      'admin-assigns': 'その連絡先か、契約の VL 管理者に、ロールを割り当ててもらいます。',
      'contact-change': '連絡先の人がもういないときは、Change of Contact Information Request を出します。',
      'own-account': '自分でも確認したいときは、お客様にアカウントとロールを用意してもらいます。',
    },
    verify: 'お客様の画面に {vlTab} タブが表示されます。',
  },
  'escalate-case': {
    title: 'VL Central でケースを作成してください',
    body: 'アカウントが正しいのに保留が続くときの方法です。',
    steps: {
      'open-cases': '{vlCentral} で {myCases} > {newCase} を選びます。',
      'give-number': '契約番号かパッケージ ID を書きます。',
      screenshot: 'メッセージの画面の画像を添えます。',
      'confirm-validated': 'VL Central か Entra 管理ポータルでアカウントを確認済みであることを書きます。',
      'confirm-cloud': 'アカウントのクラウドが、お客様のクラウドと合っていることを書きます。',
      'say-urgency': '急ぐときは、そのことと、いつまでに有効にする必要があるかを書きます。',
    },
    verify: 'ケース番号が表示されます。',
  },
  'escalate-not': {
    title: 'まず説明してください。エスカレーションの対象ではありません',
    body: 'お客様の準備ができていない、職場のアカウントが何かわからない、といったことは、Microsoft の技術者を通さずに解決できます。',
    steps: {
      'no-escalation': 'この件で Tier 2 や Engineering にエスカレーションしないでください。',
      'share-guidance': 'Microsoft の記事をお客様に送ります。',
      'offer-check': 'アドレスを一緒に確認することを申し出て、早めに IT 部門に相談するよう勧めます。',
    },
    verify: 'お客様から、有効なアドレスが届きました。',
  },
  'scope-commercial': {
    title: '商用のアカウントを使ってください',
    body: '商用の契約には、商用クラウドのアカウントを使います。',
    steps: {
      'use-commercial': 'お客様の商用テナントにある、連絡先のアカウントを入力します。',
      'not-government': 'GCC High や DoD のアカウントは入力しません。認められません。',
      validate: 'アドレスを確認します。',
    },
    verify: 'VL Central で、アドレスが有効と表示されます。',
  },
  'scope-gcc': {
    title: 'パブリック クラウドのアカウントを使ってください',
    body: 'GCC はパブリック クラウドに含まれるため、GCC の製品を使う商用の契約には、商用のアカウントを使えます。',
    steps: {
      'use-public': '連絡先の、商用または GCC のアカウントを入力します。',
      validate: 'アドレスを確認します。VL Central の結果に従います。',
    },
    verify: 'VL Central で、アドレスが有効と表示されます。',
    note: 'Microsoft の資料は、表では商用のアカウントを認め、Q&A では認めておらず、食い違っています。サインインの記事ではパブリックと GCC が 1 つのクラウドとされているため、このガイドは表のほうに従っています。',
  },
  'scope-gcc-high': {
    title: 'GCC High のアカウントを使ってください',
    body: 'GCC High や Azure Government の契約には、政府機関向けクラウドのアカウントだけを使えます。',
    steps: {
      'use-government': 'お客様の GCC High テナントにある、連絡先のアカウントを入力します。',
      'not-public': '商用や GCC のアカウントは入力しません。本物のアカウントでも認められません。',
      validate: 'アドレスを確認します。',
    },
    verify: 'VL Central で、アドレスが有効と表示されます。',
  },
  'scope-dod': {
    title: 'DoD のアカウントを使ってください',
    body: '米国国防総省の契約には、そのクラウドのアカウントだけを使えます。',
    steps: {
      'use-government': 'DoD テナントにある、連絡先のアカウントを入力します。',
      'not-public': '商用や GCC のアカウントは入力しません。本物のアカウントでも認められません。',
      validate: 'アドレスを確認します。',
    },
    verify: 'VL Central で、アドレスが有効と表示されます。',
  },
  'scope-several': {
    title: 'クラウドごとに分けてください',
    body: '商用と政府機関向けの両方で購入する米国のお客様には、それぞれの Public Customer Number (PCN) があります。',
    steps: {
      'separate-numbers': '加入契約のクラウドに対応する PCN を使います。',
      'separate-accounts':
        '同じクラウドにある、連絡先のアカウントを入力します。1 人がクラウドごとにアカウントを持つことになります。',
      validate: 'すべてのアドレスを確認します。',
    },
    verify: 'VL Central で、すべてのアドレスが有効と表示されます。',
  },
  'air-gapped': {
    title: '導入の手続きを、Microsoft の担当者に聞いてください',
    body: 'Azure Secret と Azure Top Secret は、ほかのクラウドから切り離されています。テナントは専用の手続きで用意します。',
    steps: {
      'ask-microsoft': 'その環境の導入手続きを、Microsoft の担当者に聞きます。',
      'no-self-service': 'そのために一般のページでサインアップしないよう、お客様に伝えます。',
      'same-cloud': 'そのクラウドで作成されたアカウントだけを入力します。',
    },
    verify: 'アカウントが、その加入契約で有効と認められます。',
  },
  'aos-g': {
    title: '政府機関向けの契約でも、同じ決まりに従ってください',
    body: 'AOS-G にも例外はありません。職場または学校アカウントも、クラウドの一致も必要です。',
    steps: {
      'same-rules':
        '通知連絡先、オンライン管理者、オンライン サービス マネージャーに、職場または学校アカウントを入力します。',
      'confirm-cloud':
        'お客様のクラウドを確認します。GCC、GCC High、DoD、Azure Secret、Azure Top Secret のどれかです。',
      validate: '提出の前に、すべてのアドレスを VL Central で確認します。',
      'roles-by-customer': 'ほかのロールは、お客様がそのクラウドの管理センターで割り当てます。',
    },
    verify: 'VL Central で、すべてのアドレスが有効と表示されます。',
    note: 'AOS-G のオンライン サービス マネージャーのアカウントは、2026 年 3 月の資料では必須、2026 年 5 月の資料では推奨とされています。入力しておけば、どちらにも合います。',
  },
  'government-tenant': {
    title: '政府機関向けクラウドのアカウントを頼んでください',
    body: '一般のサインアップ ページは商用クラウド用です。GCC High や DoD に自分でサインアップできる方法は、確認できていません。',
    steps: {
      'ask-it': '組織にそのクラウドのテナントがあるか、管理者が誰かを IT 部門に聞きます。',
      'ask-partner':
        'ないときは、用意する方法をパートナーか Microsoft の担当者に聞きます。外部から切り離されたクラウドには、専用の手続きがあります。',
      'hand-over':
        'アカウントができたら、ユーザー ID を VL 管理者に送ります。新しい契約の場合は、パートナーに送ります。',
    },
    verify: 'そのクラウドのアドレスでサインインできます。',
  },
} satisfies Record<string, NodeWords>;
