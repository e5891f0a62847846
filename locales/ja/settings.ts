import type { SettingsWords } from '../types.ts';

export default {
  organization: '組織内の問い合わせ先',
  helpdesk: 'ヘルプデスク',
  vlAdministrator: 'ボリューム ライセンスの管理者',
  partner: 'Microsoft パートナー',
  organizationNote: '組織からのお知らせ',
  asBrowser: 'ブラウザーと同じ',
  asOrganization: '組織の設定に従う',
  cloud: '契約のクラウド',
  cloudHint: 'このクラウドのサインイン アドレスを先頭に表示します。',
  noCloud: 'わからない',
  organizationsCloud: '組織の設定に従う: {cloud}',
  kept: 'このデバイスに保存されている情報',
  keptHint:
    'どこにも送信されません。タブの表示内容についての情報はブラウザーを閉じると消えるため、ここには含まれません。',
  keptKinds: {
    walks: {
      name: 'ガイドでの回答',
      what: '続きから再開できるように、タブごとに保存します。タブを閉じるまで、ブラウザーを終了しても、最長 1 週間保存されます。',
    },
    contacts: {
      name: '連絡先リスト',
      what: '確認したアドレスと、そのドメインの結果です。保存期間は 30 日です。',
    },
    handover: {
      name: '引き継ぎのために入力した内容',
      what: 'メッセージとサポート依頼の下書きで、タブごとに保存します。タブを閉じるまで、ブラウザーを終了しても、最長 30 日間保存されます。',
    },
    unknown: {
      name: 'その他のデータ',
      what: 'この拡張機能の別のバージョンが保存したデータです。このバージョンでは使用しません。',
    },
  },
  nothing: '保存されている情報はありません。',
  sizeAndAge: '{size}、最終変更 {moment}',
  wipe: '削除',
  wipeAll: 'すべて削除',
  wiped: '削除しました。',
  hosts: '確認の対象になるページ',
  hostsHint: '拡張機能が扱うのは次のアドレスだけです。その内容がブラウザーの外に出ることはありません。',
  uses: {
    'admin-center': '問題を見つけるためにページを読み取ります。',
    'sign-in': 'サインインのエラー メッセージを読み取ります。入力内容は読み取りません。',
    'safe-links': 'タブがここを通ったことだけを確認します。ページは読み取りません。',
    azure: 'タブがここを通ったことだけを確認します。ページは読み取りません。',
    vlsc: 'タブがここを通ったことだけを確認します。ページは読み取りません。',
    'vl-central':
      '許可すると、問題を見つけるためにページを読み取ります。開いているページは再読み込みしてください。',
  },
  allowed: '許可されています',
  notAllowed: '許可されていません',
  allow: '許可する',
  forbid: '許可を取り消す',
  policy: '組織による設定',
  policyHint: 'これらの値は、組織の IT 担当者だけが変更できます。',
  noPolicy: 'この拡張機能について、組織による設定はありません。',
  ignored: '無視された値',
  policyErrors: {
    'unknown-key': 'この名前の設定はありません。',
    'wrong-type': '値の種類が正しくありません。',
    empty: '値が空です。',
    'too-long': '値が長すぎます。',
    'not-an-address': 'メール アドレスではありません。',
    'not-a-link': 'https で始まるアドレスではありません。',
    'unknown-value': 'この選択肢はありません。',
  },
} satisfies SettingsWords;
