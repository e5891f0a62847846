/** How a product for mail security hides the address that a link leads to. */
export interface Rewriter {
  /** The product's host, or the end of it behind a `*`. */
  host: string;
  /** The beginning of the path, where the host serves other things too. */
  path?: string;
  /** The address inside; undefined where none can be read. */
  inside(url: URL): string | undefined;
}

const parameter =
  (name: string) =>
  ({ searchParams }: URL) =>
    searchParams.get(name) ?? undefined;

/** Proofpoint, second version: `-` stands for `%` and `_` for `/`. */
function proofpoint2({ searchParams }: URL): string | undefined {
  const inner = searchParams.get('u');
  return inner === null ? undefined : decode(inner.replaceAll('-', '%').replaceAll('_', '/'));
}

/**
 * Proofpoint, third version: the address stands between `__` and `__;`; each `*` in it stands for the next sign of what
 * follows in base64. `**X` stands for a run of them.
 */
function proofpoint3({ href }: URL): string | undefined {
  const [, inner, encoded = ''] = /\/v3\/__(.*?)__;([\w-]*={0,2})/s.exec(href) ?? [];
  if (inner === undefined) return undefined;
  const signs = [...base64(encoded)];
  const runs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return inner
    .replace(/\*(\*.)?/g, (_, run?: string) =>
      run ? signs.splice(0, runs.indexOf(run[1] ?? '') + 2).join('') : (signs.shift() ?? ''),
    )
    .replace(/^(https?:)\/(?!\/)/, '$1//');
}

/** The whole address, encoded, as the last part of the path. */
const lastOfPath = ({ pathname }: URL) =>
  decode(/\/(https?(?:%3A|:).*)$/i.exec(pathname)?.[1] ?? '') || undefined;

/**
 * Products whose links carry the address they lead to, as public reports and other decoders know them (reports
 * #rewritten-links). Mimecast's carry a token only: nobody but Mimecast can tell where they lead.
 */
export const rewriters: readonly Rewriter[] = [
  { host: '*.safelinks.protection.outlook.com', inside: parameter('url') },
  { host: '*.safelinks.protection.office365.us', inside: parameter('url') },
  { host: '*.safelinks.protection.outlook.cn', inside: parameter('url') },
  { host: '*.safelinks.protection.partner.outlook.cn', inside: parameter('url') },
  { host: 'statics.teams.cdn.office.net', path: '/evergreen-assets/safelinks/', inside: parameter('url') },
  {
    host: 'teams.public.onecdn.static.microsoft',
    path: '/evergreen-assets/safelinks/',
    inside: parameter('url'),
  },
  { host: 'outlook.office.com', path: '/mail/safelink.html', inside: parameter('url') },
  { host: 'outlook.office365.com', path: '/mail/safelink.html', inside: parameter('url') },
  { host: 'emails.azure.microsoft.com', path: '/redirect', inside: parameter('destination') },
  { host: 'linkprotect.cudasvc.com', inside: parameter('a') },
  { host: '*.linkprotect.cudasvc.com', inside: parameter('a') },
  { host: 'urldefense.proofpoint.com', path: '/v1/', inside: parameter('u') },
  { host: 'urldefense.proofpoint.com', path: '/v2/', inside: proofpoint2 },
  { host: 'urldefense.com', path: '/v3/', inside: proofpoint3 },
  { host: 'urldefense.us', path: '/v3/', inside: proofpoint3 },
  { host: 'urldefense.proofpoint.com', path: '/v3/', inside: proofpoint3 },
  {
    host: '*.protection.sophos.com',
    inside: ({ searchParams }) => base64(searchParams.get('u') ?? '') || undefined,
  },
  { host: '*.ctp.trendmicro.com', inside: parameter('url') },
  { host: 'protect2.fireeye.com', inside: parameter('u') },
  { host: 'urlsand.esvalabs.com', inside: parameter('u') },
  {
    host: '*.awstrack.me',
    path: '/L0/',
    inside: ({ pathname }) => decode(pathname.split('/')[2] ?? '') || undefined,
  },
  { host: 'secure-web.cisco.com', inside: lastOfPath },
];

/** Products whose links can't be read: they carry a token. */
export const sealed: readonly string[] = ['*.mimecast.com', '*.mimecastprotect.com'];

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function base64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}
