// Sign-in pages with the skeletons of the real ones: page id, element ids, inline `$Config`. On the plain
// page Next goes on to `redirect_uri`; with auto=1 at once, by the self-submitting form the real flow
// ends with. Other pages by `practice`: see sign-in-cases.ts.
import { localeOf, type SignInCase, signInCases } from '../sign-in-cases.ts';
import { escapeHtml, page, scriptJson } from './html.ts';
import { livePage } from './live.ts';

const english = {
  title: 'Sign in to your account',
  heading: 'Sign in',
  user: 'Email, phone, or Skype',
  next: 'Next',
  trouble: 'Sorry, but we’re having trouble signing you in.',
};
const texts: Record<SignInCase['page'], typeof english> = {
  en: english,
  ja: {
    title: 'アカウントにサインイン',
    heading: 'サインイン',
    user: 'メール、電話、または Skype',
    next: '次へ',
    trouble: '申し訳ありませんが、サインイン中に問題が発生しました。',
  },
  fr: { ...english, title: 'Connectez-vous à votre compte', heading: 'Se connecter', next: 'Suivant' },
  nl: { ...english, title: 'Aanmelden bij uw account', heading: 'Aanmelden', next: 'Volgende' },
  de: { ...english, title: 'Bei Ihrem Konto anmelden', heading: 'Anmelden', next: 'Weiter' },
};
const lcids: Record<SignInCase['page'], number> = { en: 1033, ja: 1041, fr: 1036, nl: 1043, de: 1031 };

const fallback = 'https://admin.microsoft.com/?practice=healthy';

const hiddenFields = ['code', 'id_token', 'state', 'session_state']
  .map((name) => `<input type="hidden" name="${name}" value="practice">`)
  .join('');

const style = `body { background: #f2f2f2; }
#lightbox { max-width: 22rem; margin: 6rem auto; padding: 2.5rem; background: #fff; box-shadow: 0 2px 6px #0003; }
#loginHeader { margin-bottom: 1rem; font-size: 1.5rem; font-weight: 600; line-height: 1.2; }
#usernameError { margin-bottom: 0.5rem; color: #e81123; font-size: 0.9rem; }
#service_exception_message { font-size: 0.8rem; overflow-wrap: anywhere; }
#i0116 { width: 100%; box-sizing: border-box; padding: 0.4rem 0; font: inherit; border: 0; border-bottom: 1px solid #666; }
#i0116.has-error { border-color: #e81123; }
.moveOffScreen { position: fixed; bottom: 0; right: 0; height: 0; width: 0; overflow: hidden; opacity: 0; }
#idSIButton9 { float: right; margin-top: 1.5rem; padding: 0.4rem 2rem; font: inherit; color: #fff; background: #0067b8; border: 0; }`;

/** What no one may keep of a page; a test can look for these. */
const secrets = {
  sFT: 'practice-flow-token',
  sCtx: 'practice-context',
  canary: 'practice-canary',
  correlationId: 'practice-correlation-id',
  sessionId: 'practice-session-id',
  arrSessions: [{ id: 'practice-session', name: 'parker@contoso.example' }],
};

interface EntraPage {
  host: string;
  lang: SignInCase['page'];
  pageId: string;
  title?: string;
  config: Record<string, unknown>;
  body: string;
}

function entraPage({ host, lang, pageId, title = texts[lang].title, config, body }: EntraPage): string {
  const locale = localeOf(lang);
  const all = {
    pgid: pageId,
    ...config,
    ...secrets,
    sCloudInstanceName: host.replace('login.', ''),
    locale: { mkt: locale, lcid: lcids[lang] },
    urlPost: '/common/login',
  };
  return page({
    title,
    lang,
    head: `<meta name="PageID" content="${pageId}">
<meta name="SiteID" content="">
<meta name="ReqLC" content="${lcids[lang]}">
<meta name="LocLC" content="${locale}">
<script>//<![CDATA[
$Config=${scriptJson(all)};
//]]></script>
<script>ServerData = $Config;</script>`,
    style,
    body,
  });
}

interface SignIn {
  host: string;
  lang: SignInCase['page'];
  target: string;
  error?: string | undefined;
  code?: number | undefined;
  more?: string;
}

function form({ host, lang, target, error, code = 50058, more = '' }: SignIn): string {
  const text = texts[lang];
  const message = error
    ? `<div role="alert" aria-live="assertive"><div id="usernameError" class="col-md-24 error ext-error">${escapeHtml(error)}</div></div>`
    : '';
  return entraPage({
    host,
    lang,
    pageId: 'ConvergedSignIn',
    // It stands in every sign-in page before anyone has signed in, whatever the name is answered with.
    config: { sErrorCode: String(code), sErrTxt: '' },
    body: `<div id="lightbox"><div class="pagination-view">
<form method="POST" name="f1" action="${escapeHtml(target)}">
<div id="loginHeader" role="heading" aria-level="1">${text.heading}</div>
${message}
<input type="email" name="loginfmt" id="i0116" class="${error ? 'has-error ext-has-error' : ''}" autocomplete="username" aria-label="${text.user}" placeholder="${text.user}">
<input type="password" name="passwd" id="i0118" class="moveOffScreen" tabindex="-1" aria-hidden="true" autocomplete="off">
${hiddenFields}
<input type="submit" id="idSIButton9" value="${text.next}">
</form>${more}</div></div>`,
  });
}

const exception = ({ code, text }: SignInCase) =>
  `AADSTS${code}: ${text} Trace ID: practice-trace Correlation ID: practice-correlation Timestamp: 2026-11-20 09:00:00Z`;

function errorPage(host: string, error: SignInCase): string {
  const lang = error.page;
  return entraPage({
    host,
    lang,
    pageId: 'ConvergedError',
    config: {
      iErrorCode: error.code,
      sErrorCode: String(error.code),
      strMainMessage: texts[lang].trouble,
      strServiceExceptionMessage: exception(error),
    },
    body: `<div id="lightbox"><div class="pagination-view">
<div id="loginHeader" role="heading" aria-level="1">${texts[lang].heading}</div>
<p>${texts[lang].trouble}</p>
<div id="service_exception_message" class="text-block-body">${escapeHtml(exception(error))}</div>
</div></div>`,
  });
}

/** The form for the password, the picker, the second factor and "Stay signed in?": pages that follow the first. */
function laterPage(host: string, { view, page: lang, code, text }: SignInCase): string {
  const error = text && escapeHtml(text);
  const name = '<div id="displayName">parker@contoso.example</div>';
  const heading = (title: string) => `<div id="loginHeader" role="heading" aria-level="1">${title}</div>`;
  const [pageId, body] = {
    password: [
      'ConvergedSignIn',
      `${name}${heading('Enter password')}<div role="alert" aria-live="assertive">${error ? `<div id="passwordError" class="col-md-24 error ext-error">${error}</div>` : ''}</div>
<input type="password" name="passwd" id="i0118" aria-label="Password"><a href="#" id="idA_PWD_ForgotPassword">Forgot my password</a>
<input type="submit" id="idSIButton9" value="Sign in">`,
    ],
    picker: [
      'ConvergedSignIn',
      `${heading('Pick an account')}${error ? `<div class="alert alert-error" role="alert">${error}</div>` : ''}
<div id="tilesHolder"><div role="listitem"><div role="button" tabindex="0">parker@fabrikam.example</div></div><div role="listitem"><div role="button" tabindex="0">Use another account</div></div></div>`,
    ],
    'second-factor': [
      'ConvergedTFA',
      `${name}${heading('Approve sign in request')}<div>Open your Authenticator app, and enter the number shown to sign in.</div><div id="idRichContext_DisplaySign">42</div>
<a href="#" id="signInAnotherWay">I can't use my Microsoft Authenticator app right now</a>`,
    ],
    stay: [
      'KmsiInterrupt',
      `${name}${heading('Stay signed in?')}<div>Do this to reduce the number of times you are asked to sign in.</div><input type="submit" id="idSIButton9" value="Yes">`,
    ],
  }[view as 'password' | 'picker' | 'second-factor' | 'stay'] as [string, string];
  return entraPage({
    host,
    lang,
    pageId,
    config: { iErrorCode: code, sErrorCode: String(code), sErrTxt: '' },
    body: `<div id="lightbox"><div class="pagination-view">${body}</div></div>`,
  });
}

const blockTexts = {
  en: {
    heading: 'You cannot access this right now',
    text: 'Your sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app, location, or an authentication flow that is restricted by your admin.',
    other: 'Sign out and sign in with a different account',
    code: 'Error Code',
  },
  // Not compared with the real page: what is read is the number, above the ids.
  ja: {
    heading: 'アクセスが許可されていません',
    text: '管理者にお問い合わせください。',
    other: '別のアカウントでサインインする',
    code: 'エラー コード',
  },
};

/** The page of a rule that blocks, with "More details" open. */
function blockedPage(host: string, { page: lang, code }: SignInCase): string {
  const text = blockTexts[lang === 'ja' ? 'ja' : 'en'];
  const lines = [
    `${text.code}: ${code}`,
    'Request Id: 00000000-0000-4000-8000-000000000001',
    'Correlation Id: 00000000-0000-4000-8000-000000000002',
    'Timestamp: 2026-11-20T09:00:00.000Z',
    'App name: Microsoft Office 365 Portal',
    'App id: 00000006-0000-0ff1-ce00-000000000000',
    'IP address: 192.0.2.1',
    'Device identifier: not available',
    'Device platform: Windows 10',
    'Device state: Unregistered',
  ];
  return entraPage({
    host,
    lang,
    pageId: 'ConvergedConditionalAccess',
    config: {},
    body: `<div id="lightbox"><div class="pagination-view">
<div id="heading" role="heading" aria-level="1">${text.heading}</div><div>${text.text}</div>
<a href="#" id="signOut">${text.other}</a><div id="moreDetails">${lines.map((line) => `<div>${line}</div>`).join('')}</div>
</div></div>`,
  });
}

function lookUpPage({ code, text }: SignInCase): string {
  return page({
    title: 'Error lookup',
    body: `<main><h1>Error lookup</h1><label>Error code <input name="code" value="${code}"></label>
<table><tbody><tr><th>Error Code</th><td>${code}</td></tr>
<tr><th>Message</th><td>${escapeHtml(text ?? '')}</td></tr></tbody></table></main>`,
  });
}

function workingPage(target: string, submit: boolean): string {
  const body = `<form method="POST" name="hiddenform" action="${escapeHtml(target)}">${hiddenFields}
<noscript><p>Script is disabled. Click Submit to continue.</p><input type="submit" value="Submit"></noscript></form>
${submit ? '<script>document.forms[0].submit();</script>' : ''}`;
  return page({ title: 'Working...', body, bar: !submit });
}

export function signInPage(url: URL): string {
  const { host, searchParams } = url;
  const target = searchParams.get('redirect_uri') ?? fallback;
  if (searchParams.has('auto')) return workingPage(target, true);
  const chosen = signInCases.find(({ name }) => name === searchParams.get('practice'));
  const locale = searchParams.get('mkt') ?? searchParams.get('ui_locales') ?? searchParams.get('lang');
  const lang = chosen?.page ?? (locale?.startsWith('ja') ? 'ja' : 'en');
  switch (chosen?.view) {
    case 'error':
      return errorPage(host, chosen);
    case 'blocked':
      return blockedPage(host, chosen);
    case 'password':
    case 'picker':
    case 'second-factor':
    case 'stay':
      return laterPage(host, chosen);
    case 'hidden-error': {
      const hidden = `<div id="service_exception_message" style="display: none">${escapeHtml(exception(chosen))}</div>`;
      return form({ host, lang, target, more: hidden });
    }
    case 'look-up':
      return lookUpPage(chosen);
    case 'interrupt':
      return entraPage({
        host,
        lang,
        pageId: 'BssoInterrupt',
        title: 'Redirecting',
        config: { sErrorCode: '50058' },
        body: '',
      });
    case 'working':
      return workingPage(target, false);
    case 'live-classic':
    case 'live-react':
      return livePage(chosen);
    default:
      return form({ host, lang, target, error: chosen?.text, code: chosen?.code });
  }
}
