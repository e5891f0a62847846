// Documentation shows every state's words verbatim, and is none of the states.
import { stateTexts } from '../app/texts/states.ts';
import { escapeHtml, page } from './html.ts';

const headings = {
  en: 'Sign in to the Microsoft 365 admin center for volume licensing',
  ja: 'ボリューム ライセンスのために Microsoft 365 管理センターにサインインする',
};

export function articlePage(url: URL): string {
  const lang = url.pathname.startsWith('/ja') ? 'ja' : 'en';
  const texts = stateTexts[lang];
  const quotes = [
    texts.profileError,
    ...texts.takeoverPrompt,
    ...texts.banner,
    texts.viewMyAccess,
    texts.viewUsers,
  ];
  const unique = [
    ...new Set([
      ...quotes,
      texts.accessAtRisk,
      texts.permission.title,
      texts.permission.personalReason,
      ...Object.values(texts.statuses),
    ]),
  ];
  return page({
    title: `${headings[lang]} | Microsoft Learn`,
    lang,
    body: `<main><h1>${headings[lang]}</h1>
${unique.map((quote) => `<h2>${escapeHtml(quote)}</h2><p>"${escapeHtml(quote)}"</p><div role="alert">${escapeHtml(quote)}</div>`).join('\n')}
</main>`,
  });
}
