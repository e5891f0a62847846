import { page } from './html.ts';

export function azurePage(url: URL): string {
  const lang = url.pathname.startsWith('/ja') || url.searchParams.get('lang') === 'ja' ? 'ja' : 'en';
  if (url.host === 'azure.microsoft.com') {
    return lang === 'ja'
      ? page({
          title: 'クラウド コンピューティング サービス | Microsoft Azure',
          lang,
          body: '<main><h1>クラウドで、次の一歩を</h1><p>アプリの作成、実行、管理に使えるサービスの一覧です。</p></main>',
        })
      : page({
          title: 'Cloud Computing Services | Microsoft Azure',
          body: '<main><h1>Build in the cloud</h1><p>Services for creating, running and managing applications.</p></main>',
        });
  }
  return page({
    title: 'Home - Microsoft Azure',
    lang,
    style: 'header { padding: 0.6rem 1rem; color: #fff; background: #0f6cbd; }',
    body: `<header>Microsoft Azure</header><main><h1>Azure services</h1>
<ul><li>Virtual machines</li><li>Storage accounts</li><li>Cost Management</li></ul></main>`,
  });
}
