// The retired Volume Licensing Service Center: www.microsoft.com says so itself, the two other hosts lead
// to the documentation. How the real addresses answer is not known, so each way of going on is there once.
import { page } from './html.ts';
import { htmlReply, type Reply, redirect } from './redirects.ts';

const article = 'https://learn.microsoft.com/en-us/microsoft-365/commerce/licenses/manage-volume-licensing';

const texts = {
  en: {
    title: 'Volume Licensing Service Center',
    text: 'This site has been retired. Volume licensing is now part of the admin center.',
    link: 'Read what has changed',
  },
  ja: {
    title: 'ボリューム ライセンス サービス センター',
    text: 'このサイトは終了しました。ボリューム ライセンスは管理センターに移りました。',
    link: '変更点を読む',
  },
};

const retiredPage = (lang: 'en' | 'ja') =>
  page({
    title: texts[lang].title,
    lang,
    body: `<main><h1>${texts[lang].title}</h1><p>${texts[lang].text}</p><p><a href="${article}">${texts[lang].link}</a></p></main>`,
  });

const ordinaryPage = (lang: 'en' | 'ja') =>
  page({
    title: 'Microsoft – Official Home Page',
    lang,
    body: `<main><h1>Microsoft</h1><p>Microsoft 365, Windows, Xbox</p>
<p><a href="/en-us/licensing/default">Volume licensing programs</a></p></main>`,
  });

export function vlscReply(url: URL): Reply {
  const lang = url.searchParams.get('lang') === 'ja' ? 'ja' : 'en';
  const how = url.searchParams.get('how');
  if (url.hostname === 'www.microsoft.com') {
    const isVlsc = `${url.pathname.toLowerCase()}/`.startsWith('/licensing/servicecenter/');
    return htmlReply(isVlsc ? retiredPage(lang) : ordinaryPage(lang));
  }
  return redirect(article, how ?? (url.hostname === 'vlsc.microsoft.com' ? '302' : 'meta'));
}
