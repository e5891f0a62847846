import { type HostKind, hostKind } from '../platform/hosts.ts';

/** Microsoft's short links (go.microsoft.com/fwlink) that its volume licensing documents use for the admin center. */
const adminCenterLinks = new Set(['2024339', '842054', '2244144', '2297371', '2297440', '2297442']);

/** Safe Links can wrap one another; more than a few layers is not a mail link any more. */
const maxLayers = 4;

/**
 * Where an address is made to lead: the target inside a Safe Link, or the page that a sign-in returns to.
 * Only the kind of host is handed on; the address carries the recipient's identity and is not kept.
 */
export function destination(address: string, layers = maxLayers): HostKind | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const kind = hostKind(address);
  if (kind === 'safe-links') {
    const inner = url.searchParams.get('url');
    if (inner === null || layers === 0) return undefined;
    const target = hostKind(inner);
    return target === undefined || target === 'safe-links' ? destination(inner, layers - 1) : target;
  }
  if (kind === 'sign-in') return hostKind(url.searchParams.get('redirect_uri') ?? '');
  const link = url.hostname === 'go.microsoft.com' ? linkId(url) : undefined;
  return link !== undefined && adminCenterLinks.has(link) ? 'admin-center' : undefined;
}

function linkId(url: URL): string | undefined {
  const entry = [...url.searchParams].find(([name]) => name.toLowerCase() === 'linkid');
  return entry?.[1];
}
