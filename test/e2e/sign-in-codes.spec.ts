/** Every code that is known, on an error page of Microsoft's sign-in, in two languages: each is seen as what it is. */
import codes from '../cases/sign-in-codes.json' with { type: 'json' };
import { oneOf } from '../tier.ts';
import { expect, said, test } from './reader.ts';

const locales = {
  en: {
    market: 'en-US',
    lcid: 1033,
    title: 'Sign in to your account',
    heading: 'Sign in',
    trouble: 'Sorry, but we’re having trouble signing you in.',
  },
  ja: {
    market: 'ja-JP',
    lcid: 1041,
    title: 'アカウントにサインイン',
    heading: 'サインイン',
    trouble: '申し訳ありませんが、サインイン中に問題が発生しました。',
  },
} as const;

/** The error page of a code, as Microsoft builds it. Its message says nothing but the code: that alone has to do. */
function errorPage(code: number, language: keyof typeof locales) {
  const { market, lcid, title, heading, trouble } = locales[language];
  const message = `AADSTS${code}: Request failed. Trace ID: fixture-trace Correlation ID: fixture-correlation Timestamp: 2026-11-20 09:00:00Z`;
  const config = {
    pgid: 'ConvergedError',
    iErrorCode: code,
    sErrorCode: String(code),
    strServiceExceptionMessage: message,
    sErrTxt: '',
    arrSessions: [],
    locale: { mkt: market, lcid },
  };
  const query = `client_id=00000006-0000-0ff1-ce00-000000000000&response_mode=form_post&redirect_uri=https%3A%2F%2Fadmin.microsoft.com%2Flanding&mkt=${market}`;
  return {
    url: `https://login.microsoftonline.com/common/oauth2/authorize?${query}`,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="PageID" content="ConvergedError"><script>//<![CDATA[
$Config=${JSON.stringify(config)};
//]]></script></head><body><div id="lightbox"><div class="pagination-view">
<div id="loginHeader" role="heading" aria-level="1">${heading}</div><p>${trouble}</p>
<div id="service_exception_message" class="text-block-body">${message}</div></div></div></body></html>`,
  };
}

for (const language of ['en', 'ja'] as const)
  test(`every code is seen as what it is: ${language}`, async ({ pageFor }) => {
    test.slow();
    const seen: unknown[] = [];
    const expected = oneOf(8, codes);
    for (const { code } of expected) {
      const page = await pageFor(errorPage(code, language).url);
      await page.open(errorPage(code, language));
      const [finding, ...more] = (await page.findings()).map(said);
      expect(more, String(code)).toEqual([]);
      seen.push({ code, finding: finding?.id, ...(finding?.cause && { cause: finding.cause }) });
      expect(page.errors).toEqual([]);
    }
    expect(seen).toEqual(expected);
  });
