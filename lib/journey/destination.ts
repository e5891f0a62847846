import { type HostKind, hostKind } from '../facts/hosts.ts';

/** Microsoft's short links (go.microsoft.com/fwlink) that its volume licensing documents use for the admin center. */
const adminCenterLinks = new Set(['2024339', '842054', '2244144', '2297371', '2297440', '2297442']);

/** Safe Links can wrap one another; more than a few layers is not a mail link any more. */
const maxLayers = 4;

/**
 * Where an address is made to lead: the target inside a Safe Link, or the page that a sign-in returns to.
 * Only the kind of host is handed on; the address carries the recipient's identity and is not kept.
 */
export function destination(address: string, layers = maxLayers): HostKind | 'other' | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const kind = hostKind(address);
  if (kind === 'safe-links') {
    const inner = url.searchParams.get('url');
    if (inner === null || layers === 0) return undefined;
    const target = hostKind(inner);
    return target === undefined || target === 'safe-links' ? destination(inner, layers - 1) : target;
  }
  if (kind === 'sign-in') return signInDestination(url);
  const link = url.hostname === 'go.microsoft.com' ? linkId(url) : undefined;
  return link !== undefined && adminCenterLinks.has(link) ? 'admin-center' : undefined;
}

/** Entra's id where it hands a personal address over to login.live.com (seen in Entra's own pages). */
const entraClientId = '51483342-085c-4d86-bf88-cf50c7252078';
/** The admin center's own id (seen in public copies of its sign-in address). */
const adminCenterClientId = '00000006-0000-0ff1-ce00-000000000000';

/** Whether Entra's sign-in hands a personal address over to Microsoft's sign-in for people. */
export function isHandOver(address: string): boolean {
  const { hostname, searchParams } = new URL(address);
  return hostname === 'login.live.com' && searchParams.get('client_id')?.toLowerCase() === entraClientId;
}

/** Applications name the address to return to: OpenID Connect and OAuth by one name, WS-Federation by another. */
function signInDestination(url: URL): HostKind | 'other' | undefined {
  const { searchParams } = url;
  if (isHandOver(url.href)) {
    // What Entra was signing in to, where it says so.
    const client = searchParams.get('fci')?.toLowerCase();
    if (!client) return undefined;
    return client === adminCenterClientId ? 'admin-center' : 'other';
  }
  const target = searchParams.get('redirect_uri') ?? searchParams.get('wreply');
  return target ? (hostKind(target) ?? 'other') : undefined;
}

function linkId(url: URL): string | undefined {
  const entry = [...url.searchParams].find(([name]) => name.toLowerCase() === 'linkid');
  return entry?.[1];
}
