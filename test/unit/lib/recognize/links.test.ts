import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkMeaning } from '../../../../lib/recognize/links/meaning.ts';
import { unwrap } from '../../../../lib/recognize/links/unwrap.ts';

const vl = 'https://admin.microsoft.com/#/subscriptions/vlnew';
const encoded = encodeURIComponent(vl);
const base64 = btoa(vl);

/** How each product writes an address: shapes as public reports show them (reports#rewritten-links). */
const wrapped: Record<string, string> = {
  'Safe Links': `https://nam02.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C01%7Cann%40contoso.example&sdata=x&reserved=0`,
  'Safe Links, with the path of a new one': `https://deu01.safelinks.protection.outlook.com/GetUrlReputation?url=${encoded}`,
  'Safe Links for GCC High': `https://usg02.safelinks.protection.office365.us/?url=${encoded}`,
  'Safe Links in China': `https://chn01.safelinks.protection.outlook.cn/?url=${encoded}`,
  Teams: `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encoded}&locale=en-us`,
  'Teams of 2026': `https://teams.public.onecdn.static.microsoft/evergreen-assets/safelinks/2/atp-safelinks.html?url=${encoded}`,
  'Outlook on the web': `https://outlook.office.com/mail/safelink.html?url=${encoded}`,
  'a campaign of Microsoft’s': `https://emails.azure.microsoft.com/redirect/?destination=${encoded}&p=x`,
  Barracuda: `https://linkprotect.cudasvc.com/url?a=${encoded}&c=E,1,abc,,&typo=1`,
  'Proofpoint 1': `https://urldefense.proofpoint.com/v1/url?u=${encoded}&k=x`,
  'Proofpoint 2': `https://urldefense.proofpoint.com/v2/url?u=${encoded.replaceAll('%2F', '_').replaceAll('%', '-')}&d=D&c=c&e=`,
  'Proofpoint 3': `https://urldefense.com/v3/__https://admin.microsoft.com/*/subscriptions/vlnew__;Iw!!abc!def$`,
  Sophos: `https://eu-west-1.protection.sophos.com/?d=microsoft.com&u=${encodeURIComponent(base64)}&i=x`,
  'Trend Micro': `https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=${encoded}`.replace(
    'imsva91-ctp',
    'contoso.ctp',
  ),
  FireEye: `https://protect2.fireeye.com/v1/url?k=x&q=1&u=${encoded}`,
  Libraesva: `https://urlsand.esvalabs.com/?u=${encoded}&e=x`,
  'AWS tracking': `https://abc.r.us-east-1.awstrack.me/L0/${encoded}/1/0100/x`,
};

describe.each(Object.entries(wrapped))('%s', (_, link) => {
  test('is unwrapped to what it leads to', () => {
    expect(unwrap(link)?.url.href).toBe(vl);
    expect(linkMeaning(link)).toEqual({
      kind: 'admin-center',
      host: 'admin.microsoft.com',
      wasWrapped: true,
      errors: [],
    });
  });

  test.each(Object.entries(wrapped))('is unwrapped inside of %s', (_name, other) => {
    const around = other.includes(encoded) ? other.replace(encoded, encodeURIComponent(link)) : undefined;
    if (around) expect(unwrap(around)?.url.href).toBe(vl);
  });
});

test.each([
  ['https://admin.microsoft.com/', 'admin-center', undefined],
  ['admin.microsoft.com', 'admin-center', undefined],
  ['https://portal.office365.us/adminportal/home', 'admin-center', 'us-government'],
  ['https://portal.apps.mil/adminportal/home', 'admin-center', 'us-government'],
  ['https://go.microsoft.com/fwlink/p/?linkid=2024339', 'admin-center', undefined],
  ['https://www.microsoft.com/Licensing/servicecenter/default.aspx', 'retired-vlsc', undefined],
  ['http://www.microsoft.com/licensing/servicecenter', 'retired-vlsc', undefined],
  ['https://portal.azure.com/#home', 'azure', undefined],
  ['https://portal.azure.us/', 'azure', 'us-government'],
  ['https://login.microsoftonline.us/common', 'sign-in', 'us-government'],
  ['https://login.partner.microsoftonline.cn/', 'sign-in', 'china'],
  ['https://vlcentral.microsoft.com/', 'vl-central', undefined],
  ['https://learn.microsoft.com/x', 'microsoft', undefined],
  ['https://admin.microsoft.com.evil.example/', 'look-alike', undefined],
  ['https://login-microsoftonline.example/', 'look-alike', undefined],
  ['https://micros0ft.example/login', 'look-alike', undefined],
  ['https://protect-us.mimecast.com/s/AbCd', 'sealed', undefined],
  ['https://contoso.example/', 'other', undefined],
])('%s is %s', (link, kind, cloud) => {
  expect(linkMeaning(link)).toMatchObject({ kind, ...(cloud && { cloud }) });
  expect(linkMeaning(link)?.cloud).toBe(cloud);
});

test.each([
  ['https://login.microsoftonline.com/error?code=50058', [50058]],
  ['https://login.microsoftonline.com/error?code=53003&x=1', [53003]],
  [
    'https://login.microsoftonline.com/common/oauth2/authorize?error=access_denied&error_description=AADSTS50105%3a+no',
    [50105],
  ],
  ['https://login.microsoftonline.com/common/oauth2/authorize?client_id=50020', []],
  ['https://contoso.example/?error_description=AADSTS50105', []],
])('%s carries %j', (link, codes) => {
  expect(linkMeaning(link)?.errors.map(({ code }) => code)).toEqual(codes);
});

test('any text gives an answer, and never more of it than a host', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (text) => {
      const meaning = linkMeaning(text);
      if (meaning)
        expect(Object.keys(meaning).sort().join()).toMatch(/^(?:cloud,)?errors,host,kind,wasWrapped$/);
    }),
  );
});
