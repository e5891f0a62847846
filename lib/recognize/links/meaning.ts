import { getDomain } from 'tldts';
import type { NamedCloud } from '../../facts/findings.ts';
import { hostKind } from '../../facts/hosts.ts';
import type { LinkKind } from '../../facts/link-kinds.ts';
import { destination } from '../../journey/destination.ts';
import { type CodeInText, codesIn } from '../codes.ts';
import { unwrap } from './unwrap.ts';

export interface LinkMeaning {
  kind: LinkKind;
  /** The host that it leads to: all that is shown of a link. */
  host: string;
  wasWrapped: boolean;
  /** Which of the clouds the address belongs to, where it is one's own. */
  cloud?: NamedCloud;
  /** The error that a sign-in address carries. */
  errors: readonly CodeInText[];
}

/** Hosts that belong to one national cloud. */
const clouds: readonly [end: RegExp, cloud: NamedCloud][] = [
  [/(?:^|\.)(?:office365\.us|apps\.mil|microsoftonline\.us|azure\.us|microsoft\.us)$/, 'us-government'],
  [/(?:^|\.)(?:microsoftonline\.cn|azure\.cn|partner\.outlook\.cn|partner\.microsoftonline\.cn)$/, 'china'],
];

/** Registrable domains of Microsoft's that people meet on the way to volume licensing. */
const microsofts = new Set(
  'microsoft.com cloud.microsoft static.microsoft microsoft365.com office.com office365.com office.net outlook.com live.com microsoftonline.com microsoftonline.us microsoftonline.cn azure.com azure.us azure.cn azure.net office365.us apps.mil microsoft.us sharepoint.com windows.net msftauth.net aka.ms onmicrosoft.com onmicrosoft.us'.split(
    ' ',
  ),
);

/** What a link is made to look like where it isn't one of theirs. */
const imitated =
  /microsoft|micros0ft|rnicrosoft|office-?365|0ffice|azure|vlsc|msftonline|onmicrosft|microsotf/;

/** Says what a link is, unwrapped; nothing is opened or asked. Undefined where the text is no web address. */
export function linkMeaning(link: string): LinkMeaning | undefined {
  const found = unwrap(link);
  if (!found) return undefined;
  const { url, wasWrapped, isSealed } = found;
  const host = url.hostname;
  const cloud = clouds.find(([end]) => end.test(host))?.[1];
  const kind = isSealed ? 'sealed' : kindOf(url);
  return { kind, host, wasWrapped, ...(cloud && { cloud }), errors: kind === 'sign-in' ? errorsOf(url) : [] };
}

function kindOf(url: URL): LinkKind {
  const kind = hostKind(url.href.replace(/^http:/, 'https:'));
  if (kind === 'vlsc') return 'retired-vlsc';
  if (kind && kind !== 'safe-links') return kind;
  const owner = getDomain(url.hostname) ?? url.hostname;
  // Of cloud.microsoft and its like the ending itself is Microsoft's.
  if (microsofts.has(owner) || url.hostname.endsWith('.microsoft') || kind === 'safe-links')
    return destination(url.href) === 'admin-center'
      ? 'admin-center'
      : isSignIn(url)
        ? 'sign-in'
        : 'microsoft';
  return imitated.test(url.hostname.replaceAll(/[01]/g, (sign) => (sign === '0' ? 'o' : 'l'))) ||
    imitated.test(url.hostname)
    ? 'look-alike'
    : 'other';
}

const isSignIn = ({ hostname }: URL) =>
  /^login\.(?:partner\.)?microsoftonline\.(?:com|us|cn)$/.test(hostname);

/** Sign-in addresses carry errors as a code (`/error?code=50058`) or as a description, in the query or behind the #. */
function errorsOf(url: URL): CodeInText[] {
  const parts = [...url.searchParams, ...new URLSearchParams(url.hash.replace(/^#\/?/, ''))];
  const told = parts.filter(([name]) =>
    /^(?:error_description|error|error_subcode|code|errorcode)$/i.test(name),
  );
  const isLookUp = /\/error\/?$/i.test(url.pathname);
  return told.flatMap(([name, value]) =>
    codesIn(
      isLookUp && /code/i.test(name) && /^\d{4,7}$/.test(value)
        ? `AADSTS${value}`
        : value.startsWith('AADSTS') || /description/i.test(name)
          ? value
          : '',
    ),
  );
}
