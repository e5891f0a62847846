/**
 * Every origin the extension has to do with, and nothing else: the manifest's host permissions, the content
 * scripts' matches and the watched navigations are all made from this table.
 */
export const hosts = {
  'admin-center': [
    'admin.microsoft.com',
    'admin.cloud.microsoft',
    'admin.microsoft365.com',
    'portal.office.com',
    'portal.microsoft.com',
    'portal.office365.us',
    'portal.apps.mil',
  ],
  'sign-in': ['login.microsoftonline.com', 'login.microsoftonline.us', 'login.live.com'],
  'safe-links': ['*.safelinks.protection.outlook.com', '*.safelinks.protection.office365.us'],
  azure: ['azure.microsoft.com', 'portal.azure.com', 'portal.azure.us'],
} as const;

export type HostKind = keyof typeof hosts;

/** Match patterns of a kind of host, for manifest and webRequest. */
export function matchPatterns(kind: HostKind): string[] {
  return hosts[kind].map((host) => `https://${host}/*`);
}

/** Match patterns of every host. */
export function allMatchPatterns(): string[] {
  return (Object.keys(hosts) as HostKind[]).flatMap(matchPatterns);
}

/**
 * What kind of host an address belongs to; undefined for any other. Only https on the default port counts,
 * and hosts are compared whole, so that admin.microsoft.com.evil.example is nobody.
 */
export function hostKind(address: string): HostKind | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.port !== '') return undefined;
  return (Object.keys(hosts) as HostKind[]).find((kind) =>
    hosts[kind].some((host) =>
      host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host,
    ),
  );
}
