import type { Rule } from '../types.ts';

export const missingVlTab: Rule = {
  id: 'missing-vl-tab',
  signals: [
    {
      kind: 'missing-tab',
      on: 'admin-center',
      // Details of a product have tabs too.
      route: /^\/subscriptions(?:\/vlnew(?:\/|$)|\/?$|\/:)/,
      siblings: {
        en: /^(?:(?:your )?products|benefits|mpsa products)(?: ?\(\d+\))?$/,
        ja: /^(?:お使いの製品|ご使用の製品|製品|特典|mpsa ?製品)(?: ?\(\d+\))?$/,
      },
      page: {
        en: /^your products(?:$| [-|])/,
        ja: /^(?:お使いの製品|ご使用の製品)(?:$| [-|])/,
      },
      // The document writes "Volume licensing", "Volume Licensing" and once "Volume licenses"; the other names are
      // those of Microsoft's localised documents. "MPSA products" is another tab.
      tab: /^vl$|volume licens|ボリューム ?ライセンス|volumenlizenz|licences? en volume|licencias por volumen|licenciamento por volume|contratti multilicenza|licencjonowanie zbiorowe|toplu lisans|批量许可|大量授權|볼륨 라이선/,
      inside:
        /^(?:view contracts|view orders|manage vl role assignments|assign users to contracts|edit preferences|view downloads and keys|契約の表示|契約を表示)$/,
      source: 'sign-in#no-vl-page',
      checked: '2026-11-20',
    },
  ],
};
