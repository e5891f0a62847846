// The sign-in of personal accounts, in both generations that are served.
import { localeOf, type SignInCase } from '../sign-in-cases.ts';
import { escapeHtml, page, scriptJson } from './html.ts';

const texts = {
  en: {
    title: 'Sign in to your Microsoft account',
    heading: 'Sign in',
    user: 'Email or phone number',
    next: 'Next',
  },
  ja: {
    title: 'Microsoft アカウントにサインイン',
    heading: 'サインイン',
    user: 'メールまたは電話番号',
    next: '次へ',
  },
};

const style = `body { background: #f2f2f2; }
.card { max-width: 22rem; margin: 6rem auto; padding: 2.5rem; background: #fff; box-shadow: 0 2px 6px #0003; border-radius: 8px; }
.card h1, #loginHeader { margin: 0 0 1rem; font-size: 1.5rem; font-weight: 600; }
.error, [role='alert'] { margin-bottom: 0.5rem; color: #c50f1f; font-size: 0.9rem; }
.card input { width: 100%; box-sizing: border-box; padding: 0.4rem; font: inherit; }
.card button, #idSIButton9 { margin-top: 1.5rem; padding: 0.4rem 2rem; font: inherit; color: #fff; background: #0f6cbd; border: 0; }`;

function classic({ page: lang, text }: SignInCase): string {
  const words = lang === 'ja' ? texts.ja : texts.en;
  const data = {
    sFTTag: '<input type="hidden" name="PPFT" value="practice-flow-token">',
    sErrorCode: text ? '80041012' : '',
    sErrTxt: '',
    urlPost: '/ppsecure/post.srf',
  };
  const error = text
    ? `<div role="alert" aria-live="assertive"><div id="i0116Error" class="alert alert-error">${escapeHtml(text)}</div></div>`
    : '';
  return page({
    title: words.title,
    lang,
    head: `<meta name="PageID" content="i5030"><meta name="LocLC" content="${localeOf(lang)}">
<script>var ServerData = ${scriptJson(data)};</script>`,
    style,
    body: `<div class="card"><div id="loginHeader" role="heading" aria-level="1">${words.heading}</div>${error}
<input type="email" name="loginfmt" id="i0116" class="${text ? 'has-error' : ''}" aria-label="${words.user}" placeholder="${words.user}">
<input type="submit" id="idSIButton9" value="${words.next}"></div>`,
  });
}

function react({ page: lang, text }: SignInCase): string {
  const words = lang === 'ja' ? texts.ja : texts.en;
  return page({
    title: words.title,
    lang,
    style,
    body: `<div id="root"><div class="fui-FluentProvider" dir="ltr"><div class="card">
<h1 data-testid="title">${words.heading}</h1>
<div class="fui-Field"><label for="usernameEntry">${words.user}</label>
<input id="usernameEntry" type="email" name="loginfmt" autocomplete="username"${text ? ' aria-invalid="true"' : ''}>
${text ? `<div class="fui-Field__validationMessage" role="alert">${escapeHtml(text)}</div>` : ''}</div>
<button type="submit" data-testid="primaryButton">${words.next}</button>
<div data-testid="viewFooter"></div></div></div></div>`,
  });
}

export const livePage = (chosen: SignInCase) =>
  chosen.view === 'live-classic' ? classic(chosen) : react(chosen);
