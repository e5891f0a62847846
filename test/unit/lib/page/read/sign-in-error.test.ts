import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeInSettings,
  errorIn,
  errorInBlock,
  errorInSettings,
  isAboutTyping,
  nationalCloudHost,
} from '../../../../../lib/page/read/sign-in-error.ts';

describe('the error of a sign-in page', () => {
  it('stands at the beginning of its message', () => {
    expect(errorIn('AADSTS50105: x')).toEqual({ code: 50105, message: ': x' });
    expect(errorIn("Your app 'AADSTS500200' is blocked")).toBeUndefined();
    expect(errorIn("AADSTS50105: the application 'AADSTS500200: x' is blocked")?.code).toBe(50105);
  });

  it('is read from its own key, whatever other texts the settings hold', () => {
    const truth = 'AADSTS50105: Your administrator has to assign you.';
    const other = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'If you see AADSTS500200 call us',
        '"strServiceExceptionMessage":"AADSTS500200: x"',
        'x","strServiceExceptionMessage":"AADSTS500200: x","sErrorCode":"500200',
        'strServiceExceptionMessage',
        '\\","sErrorCode":"500200',
      ),
    );
    const key = fc.constantFrom('strBoilerPlate', 'sTenantName', 'urlPost', 'login_hint');
    fc.assert(
      fc.property(
        fc.dictionary(key, other),
        fc.dictionary(key, other),
        fc.boolean(),
        (before, after, isTold) => {
          const settings = {
            ...before,
            sErrorCode: '50105',
            ...(isTold && { strServiceExceptionMessage: truth }),
            more: after,
          };
          const text = `$Config=${JSON.stringify(settings)};`;
          expect(errorInSettings(text)?.code).toBe(50105);
          expect(codeInSettings(text)?.code).toBe(50105);
        },
      ),
    );
  });

  it('is read with its quotation marks, escaped or not', () => {
    const text = '$Config={"strServiceExceptionMessage":"AADSTS50020: User account \\u0027a\\u0027"};';
    expect(errorInSettings(text)).toEqual({ code: 50020, message: ": User account 'a'" });
  });
});

describe('the lines of a page that blocks', () => {
  const ids = (code: string, label = 'Error Code') =>
    `You cannot access this right now\n${label}: ${code}\nRequest Id: 00000000-0000-4000-8000-000000000001\nApp name: Portal`;

  it('show the number above an id, in any language', () => {
    for (const label of ['Error Code', 'エラー コード', 'Fehlercode'])
      expect(errorInBlock(ids('53003', label))?.code).toBe(53003);
    expect(errorInBlock('Error Code:\n53003\nRequest Id:\n00000000-0000-4000-8000-000000000001')?.code).toBe(
      53003,
    );
  });

  it('are none without ids, or with more than a number', () => {
    expect(errorInBlock('Desk: 53003\nRoom: 12')).toBeUndefined();
    expect(errorInBlock('Request Id: 00000000-0000-4000-8000-000000000001\nDesk: 53003')).toBeUndefined();
    for (const other of ['53003 users', '530', '53003-1', 'x53003', '123456789'])
      expect(errorInBlock(ids(other)), other).toBeUndefined();
  });

  it('are looked for in bounded time', () => {
    const start = performance.now();
    for (const part of ['a:1234\n', 'Code: 53003\n', ': '.repeat(3), '• ', 'ab: '])
      errorInBlock(part.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

it('a page asks by itself for something to be typed in another form', () => {
  for (const text of [
    'enter a valid email address, phone number, or skype name.',
    'please enter your password.',
    '有効なメール アドレス、電話番号、または skype 名を入力してください。',
    'geben sie eine gültige e-mail-adresse ein.',
  ])
    expect(isAboutTyping(text), text).toBe(true);
  for (const text of [
    "that microsoft account doesn't exist. enter a different account or get a new one.",
    'このユーザー名は間違っている可能性があります。正しく入力したことをご確認ください。',
    'your account or password is incorrect.',
    'entered too often',
  ])
    expect(isAboutTyping(text), text).toBe(false);
});

it('the cloud of a redirect stands behind the tenant, whatever that is called', () => {
  const redirect = (tenant: string, cloud: string) =>
    `: Tenant '${tenant}' request is being redirected to the National Cloud '${cloud}'.`;
  expect(nationalCloudHost(redirect('contoso.example', 'MicrosoftOnline.COM'))).toBe('microsoftonline.com');
  expect(nationalCloudHost(": Tenant is being redirected to the National Cloud 'microsoftonline.us'.")).toBe(
    'microsoftonline.us',
  );
  expect(nationalCloudHost(": x 'to the National Cloud 'microsoftonline.us''")).toBeUndefined();
  expect(nationalCloudHost(redirect('contoso.example', 'evil.example'))).toBeUndefined();
});
