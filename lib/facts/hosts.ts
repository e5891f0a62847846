/** Hosts of the admin center; apart, so that its content script carries no others. */
export const adminCenter = [
  'admin.microsoft.com',
  'admin.cloud.microsoft',
  'admin.microsoft365.com',
  'portal.office.com',
  'portal.microsoft.com',
  'portal.office365.us',
  'portal.apps.mil',
] as const;

/** Hosts of Microsoft's sign-in pages. */
export const signIn = ['login.microsoftonline.com', 'login.microsoftonline.us', 'login.live.com'] as const;

/** The one origin that look-ups go to. It answers for US government domains too (Microsoft: "How do I identify an Azure Government tenant?"). */
export const lookUpOrigin = 'https://login.microsoftonline.com';

/**
 * Every address the extension has to do with, and nothing else: the manifest's host permissions, the content
 * scripts' matches and the watched navigations are all made from this table. An entry is a host, a host with its
 * subdomains, or the beginning of a path on a host.
 */
export const hosts = {
  'admin-center': adminCenter,
  'sign-in': signIn,
  'safe-links': [
    '*.safelinks.protection.outlook.com',
    '*.safelinks.protection.office365.us',
    // Teams wraps the links of its messages itself.
    'statics.teams.cdn.office.net/evergreen-assets/safelinks',
    'teams.public.onecdn.static.microsoft/evergreen-assets/safelinks',
  ],
  azure: ['azure.microsoft.com', 'portal.azure.com', 'portal.azure.us'],
  // Both spellings are in use, and match patterns tell them apart.
  vlsc: [
    'vlsc.microsoft.com',
    'licensing.microsoft.com',
    'www.microsoft.com/Licensing/servicecenter',
    'www.microsoft.com/licensing/servicecenter',
  ],
  // The Azure portal's framework shows VL Central's content in frames of the second host.
  'vl-central': ['vlcentral.microsoft.com', '*.reactblade.portal.azure.net'],
} as const;

export type HostKind = keyof typeof hosts;

/** Asked for when a person turns the feature on; all others come with the extension. */
export const optionalKinds = ['vl-central'] as const satisfies readonly HostKind[];

/**
 * Match patterns of entries of the table, for the manifest, content scripts and webRequest.
 * Told to have no side effects, it stays out of the content scripts themselves.
 */
/* @__NO_SIDE_EFFECTS__ */
export function patternsOf(entries: readonly string[]): string[] {
  return entries.map((entry) => `https://${entry}${entry.includes('/') ? '*' : '/*'}`);
}

/** Match patterns of a kind of host. */
export function matchPatterns(kind: HostKind): string[] {
  return patternsOf(hosts[kind]);
}

/** Match patterns of every host that comes with the extension. */
export function allMatchPatterns(): string[] {
  const optional: readonly HostKind[] = optionalKinds;
  return (Object.keys(hosts) as HostKind[]).filter((kind) => !optional.includes(kind)).flatMap(matchPatterns);
}

/**
 * What kind of host an address belongs to; undefined for any other. Only https on the default port counts,
 * and hosts are compared whole, so that admin.microsoft.com.evil.example is nobody.
 */
export const hostKind = (address: string): HostKind | undefined => kindWhere(address, covers);

/**
 * What kind of host a page may be of, of which only the origin is known: browsers tell no more of who asked for a
 * request.
 */
export const originKind = (origin: string): HostKind | undefined => kindWhere(origin, isHost);

function kindWhere(address: string, isOf: (entry: string, url: URL) => boolean): HostKind | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.port !== '') return undefined;
  return (Object.keys(hosts) as HostKind[]).find((kind) => hosts[kind].some((entry) => isOf(entry, url)));
}

function isHost(entry: string, { hostname }: URL): boolean {
  const [host = ''] = entry.split('/');
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}

function covers(entry: string, url: URL): boolean {
  const path = entry.split('/').slice(1);
  if (path.length === 0) return isHost(entry, url);
  // Up to the end of a path segment: /servicecenter and /servicecenter/…, not /servicecenters.
  const start = `/${path.join('/')}/`.toLowerCase();
  return isHost(entry, url) && `${url.pathname}/`.toLowerCase().startsWith(start);
}
