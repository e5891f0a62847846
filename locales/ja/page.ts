import type { InterfaceWords } from '../types.ts';

export const page: InterfaceWords['page'] = {
  why: 'そう判断した理由',
  signals: {
    text: 'ページに次のメッセージが表示されています。',
    label: 'このページの一覧の行に、次の表示があります。',
    links: 'ページのメッセージに、次のリンクがそろっています。',
    'sign-in': 'サインイン ページに次のエラーが表示されています。',
    'missing-tab':
      'ページの読み込みが終わり、タブが 15 秒間変わらず、その中に [ボリューム ライセンス] がありません。',
    journey: 'このタブがたどった経路からわかります。下の経路をご覧ください。',
  },
  place: '場所',
  since: '確認した時刻',
  innerFrame: 'ページ内のフレーム',
  rows: 'このページの該当行: {count}',
  clouds: {
    public: 'アカウントのクラウドとして、パブリック (商用、GCC) が示されています。',
    'us-government': 'アカウントのクラウドとして、米国政府機関 (GCC High、DoD) が示されています。',
    china: 'アカウントのクラウドとして、中国 (21Vianet) が示されています。',
  },
  showMe: 'ページ上で示す',
  shown: 'ページ上に印を付けました。ページを次にクリックすると消えます。',
  notShown: 'もうページに表示されていません。',
  wrong: 'この判断は誤り',
  dismissed: 'このタブでは表示しません: {title}',
  restore: '再び表示',
  reportTitle: '拡張機能の開発者への報告',
  report: 'コピーしてお使いください。個人情報は含まれず、どこにも送信されません。',
  healthy: 'このアカウントではボリューム ライセンスが表示されています。サインインできています。',
  journey: 'このタブがたどった経路',
  kinds: {
    'admin-center': '管理センター',
    'sign-in': 'サインイン',
    'safe-links': 'メール内リンクの保護',
    azure: 'Azure',
    vlsc: '終了した VLSC',
    'vl-central': 'VL Central',
  },
  unseen: '拡張機能から見えないページ',
  wrongStep: 'ここで想定外の方向に進みました',
  sketch: 'このページの検出精度の向上に協力する',
  sketchHint:
    'このページの見取り図を作ります。保存して、拡張機能の開発者に送ってください。文章は点に置き換えられ、アドレス、名前、ドメインは含まれません。保存する前に内容をご確認ください。自動では何も送信されません。',
  sketchMake: 'ページの見取り図を作る',
  sketchText: '見取り図',
  sketchSave: '見取り図を保存',
  sketchFailed:
    'このページの見取り図は作れません。拡張機能が読み取れるのは Microsoft の管理センターとサインイン ページだけです。',
};
