import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allMatchPatterns, type HostKind, hostKind, hosts, matchPatterns } from '../../lib/platform/hosts.ts';

const kinds = Object.keys(hosts) as HostKind[];

it.each(kinds.flatMap((kind) => hosts[kind].map((host) => [host, kind] as const)))(
  '%s is %s',
  (host, kind) => {
    const address = host.replace('*.', 'nam01.');
    expect(hostKind(`https://${address}/any/path?query#/route`)).toBe(kind);
    expect(hostKind(`https://${address.toUpperCase()}/`)).toBe(kind);
    expect(hostKind(`http://${address}/`)).toBeUndefined();
    expect(hostKind(`https://${address}:8443/`)).toBeUndefined();
    expect(hostKind(`https://${address}.evil.example/`)).toBeUndefined();
    expect(hostKind(`https://evil-${address}/`)).toBe(host.startsWith('*.') ? kind : undefined);
    expect(hostKind(`https://evil.example/${address}`)).toBeUndefined();
  },
);

it.each([
  'https://safelinks.protection.outlook.com/',
  'https://learn.microsoft.com/microsoft-365/commerce/licenses/vl-sign-in',
  'https://support.microsoft.com/',
  'about:blank',
  '',
])('%j is nobody’s', (address) => {
  expect(hostKind(address)).toBeUndefined();
});

it('asks for no host outside the table, and for no permission beyond the committed list', () => {
  const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8'));
  expect(manifest.host_permissions.toSorted()).toEqual(allMatchPatterns().toSorted());
  expect(
    manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches).toSorted(),
  ).toEqual(matchPatterns('admin-center').toSorted());
  expect(manifest.permissions.toSorted()).toEqual(['storage', 'webRequest']);
  expect(manifest.optional_permissions ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
});
