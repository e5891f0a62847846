import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeInSettings,
  errorIn,
  errorInSettings,
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
