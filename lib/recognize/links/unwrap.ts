import { type Rewriter, rewriters, sealed } from './rewriters.ts';

/** Links wrap one another; more than this many layers is no mail link any more. */
const maxLayers = 8;

/** What a link comes to once it is unwrapped. */
export interface Unwrapped {
  /** The innermost address. It may name people: what is shown of it is its host. */
  url: URL;
  /** Whether a product for mail security stood around it. */
  wasWrapped: boolean;
  /** It ends at a product whose links nobody else can read. */
  isSealed: boolean;
}

/** Takes the rewriters' wrappings off a link, one after the other. Undefined where the text is no web address. */
export function unwrap(link: string): Unwrapped | undefined {
  const outer = webAddress(link);
  if (!outer) return undefined;
  let url: URL = outer;
  let layers = 0;
  for (let inner = within(url); inner && layers < maxLayers; inner = within(url)) {
    url = inner;
    layers++;
  }
  const { hostname } = url;
  return { url, wasWrapped: layers > 0, isSealed: sealed.some((host) => isHost(host, hostname)) };
}

/** The address inside a wrapping; undefined where there is none, or it can't be read. */
function within(url: URL): URL | undefined {
  const rewriter = rewriters.find((one) => serves(one, url));
  return rewriter && webAddress(rewriter.inside(url) ?? '');
}

/** A web address as it was written, or encoded once more as a whole. */
function webAddress(text: string): URL | undefined {
  const written = text.trim().replace(/^<(.*)>$/s, '$1');
  for (const address of [written, safelyDecoded(written), `https://${written}`]) {
    if (!/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(address) || !URL.canParse(address)) continue;
    return new URL(address);
  }
  return undefined;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function serves({ host, path = '/' }: Rewriter, { hostname, pathname }: URL): boolean {
  return isHost(host, hostname) && pathname.toLowerCase().startsWith(path.toLowerCase());
}

function isHost(host: string, hostname: string): boolean {
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
}
