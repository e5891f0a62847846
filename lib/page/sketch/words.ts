/**
 * Interface words that a sketch leaves readable, folded: names of pages, tabs, buttons. They name nobody, and tell
 * which page a sketch shows.
 */
export const interfaceWords: ReadonlySet<string> = new Set(
  [
    'home|users|active users|guest users|groups|teams & groups|roles|resources|billing|your products|products',
    'licenses|bills & payments|billing accounts|payment methods|purchase services|support|help & support|settings',
    'setup|reports|health|message center|service health|admin centers|all admin centers|show all|view all|show less',
    'show pinned|benefits|mpsa products|volume licensing|volume licenses|contracts|transactions|role assignments',
    'preferences|reservations|products and services|downloads & keys|license summary|manage assignments',
    'status|active|failed|license id|organization|location|parent program|end date|volume licensing roles|name',
    'close|dismiss|cancel|next|back|save|refresh|retry|sign in|sign out|sign out & switch|learn more|learn more about admin roles',
    'yes|no|ok|continue|search|filter|export|add|edit|remove|delete|apply|review + apply|loading|loading...|more',
    'more actions|navigation|access|assigned|validate|add contact|edit contact|email|enter password|password',
    'ホーム|ユーザー|課金|請求|お使いの製品|ご使用の製品|製品|ライセンス|サポート|設定|すべて表示|契約|特典',
    'ボリューム ライセンス|閉じる|キャンセル|次へ|戻る|保存|更新|サインイン|サインアウト|詳細情報|はい|いいえ|読み込み中|状態|有効',
  ]
    .join('|')
    .split('|'),
);

/** Words of the names that developers of these pages and of Fluent UI give to parts of them. */
export const identifierWords: ReadonlySet<string> = new Set(
  (
    'ms fui fxs ext azc react left right top bottom nav toggle collapse show more less click help support copilot ' +
    'assistant chat message center feedback search article pane panel outer inner dialog modal overlay layer host ' +
    'surface body backdrop title sub text subtext heading header headers footer content container wrapper root main ' +
    'actions action button buttons primary secondary icon label flex group link links list lists item items row rows ' +
    'cell cells column columns check details name grid table data index focus zone stack fabric fluent provider bar ' +
    'multiline error warning severe blocked success info dismissal spinner circle skeleton shimmer tab tabs pivot ' +
    'overflow menu is selected active open expanded disabled required composite chevron tooltip badge tag field input ' +
    'textarea dropdown combobox checkbox toggle persona image avatar card divider separator command breadcrumb toast ' +
    'portal node blade part frame extension reactview splashscreen display none topbar reserved space single callout ' +
    'status date move off screen alert has el license licenses user users invoice invoices view v loading validation ' +
    'billing billoverview subscriptions home teams setup'
  ).split(' '),
);
