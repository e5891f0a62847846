import fc from 'fast-check';
import { expect, it } from 'vitest';
import { destination } from '../../../../lib/journey/destination.ts';

const safe = (url: string) =>
  `https://nam01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C01%7Csomebody%40contoso.example&reserved=0`;
const signIn = (redirect: string) =>
  `https://login.microsoftonline.com/common/oauth2/authorize?client_id=1&redirect_uri=${encodeURIComponent(redirect)}`;

it.each([
  [safe('https://admin.microsoft.com/Adminportal/Home#/subscriptions/vlnew'), 'admin-center'],
  [safe(safe('https://admin.cloud.microsoft/')), 'admin-center'],
  [safe('https://go.microsoft.com/fwlink/p/?linkid=2024339'), 'admin-center'],
  [safe('https://go.microsoft.com/fwlink/p/?LinkId=2244144'), 'admin-center'],
  [safe('https://go.microsoft.com/fwlink/?linkid=1'), undefined],
  [safe('https://azure.microsoft.com/'), 'azure'],
  [safe('https://admin.microsoft.com.evil.example/'), undefined],
  [safe('http://admin.microsoft.com/'), undefined],
  [signIn('https://admin.microsoft.com/landing'), 'admin-center'],
  [signIn('https://portal.azure.com/signin/index/'), 'azure'],
  ['https://login.microsoftonline.com/common/oauth2/authorize', undefined],
  ['https://admin.microsoft.com/?url=https://azure.microsoft.com', undefined],
  ['not an address', undefined],
])('%s leads to %s', (address, kind) => {
  expect(destination(address)).toBe(kind);
});

it('unwraps a few layers and no more', () => {
  let address = 'https://admin.microsoft.com/';
  for (let layer = 0; layer < 8; layer++) address = safe(address);
  expect(destination(address)).toBeUndefined();
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl().map(safe)), (address) => void destination(address)),
  );
});
