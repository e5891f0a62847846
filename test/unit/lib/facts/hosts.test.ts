import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  allMatchPatterns,
  type HostKind,
  hostKind,
  hosts,
  matchPatterns,
} from '../../../../lib/facts/hosts.ts';
import { builds } from '../../../tier.ts';

const kinds = Object.keys(hosts) as HostKind[];

it.each(kinds.flatMap((kind) => hosts[kind].map((entry) => [entry, kind] as const)))(
  '%s is %s',
  (host, kind) => {
    const address = host.replace('*.', 'nam01.');
    expect(hostKind(`https://${address}/any/path?query#/route`)).toBe(kind);
    expect(hostKind(`https://${address.toUpperCase()}/`)).toBe(kind);
    expect(hostKind(`http://${address}/`)).toBeUndefined();
    const [name, ...path] = address.split('/');
    expect(hostKind(`https://${[`${name}:8443`, ...path].join('/')}/`)).toBeUndefined();
    expect(hostKind(`https://${[`${name}.evil.example`, ...path].join('/')}/`)).toBeUndefined();
    expect(hostKind(`https://evil-${address}/`)).toBe(host.startsWith('*.') ? kind : undefined);
    expect(hostKind(`https://evil.example/${address}`)).toBeUndefined();
    if (path.length > 0) {
      expect(hostKind(`https://${name}/`)).toBeUndefined();
      expect(hostKind(`https://${address}s/`)).toBeUndefined();
      expect(hostKind(`https://${address}?query`)).toBe(kind);
    }
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

const committed: Record<string, string[]> = {
  chrome: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'webRequest'],
  edge: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'webRequest'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage', 'webRequest'],
};

it.each(builds)(
  'asks in %s for no host outside the table, and for no permission beyond the committed list',
  (browser) => {
    const manifest = JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));
    expect(manifest.host_permissions.toSorted()).toEqual(allMatchPatterns().toSorted());
    expect(
      manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches).toSorted(),
    ).toEqual([...matchPatterns('admin-center'), ...matchPatterns('sign-in')].toSorted());
    expect(manifest.permissions.toSorted()).toEqual(committed[browser]);
    expect(manifest.optional_host_permissions.toSorted()).toEqual(matchPatterns('vl-central').toSorted());
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  },
);

it('the README names every permission and every host, with its reason', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, section = ''] = readme.split('## Permissions, and why\n');
  const [table = ''] = section.split('\n## ');
  const named = [...table.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  const permissions = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'webRequest'];
  expect(named.toSorted()).toEqual([...permissions, ...kinds.flatMap((kind) => hosts[kind])].toSorted());
});
