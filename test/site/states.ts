// The practice states: what each page plays and the address that plays it. Pure data, used by the
// server, the app's practice menu, the tests and `npm start`.
import {
  type AdminHost,
  adminHosts,
  commercialAdminHosts,
  governmentAdminHosts,
  isGovernmentHost,
  safeLinksHosts,
} from './hosts.ts';

export type Finding =
  | 'profile-setup-error'
  | 'ready-to-become-admin'
  | 'azure-portal-redirect'
  | 'missing-vl-tab'
  | 'cloud-mismatch-banner';

export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];

export const uiVersions = ['v8', 'v9'] as const;
export type UiVersion = (typeof uiVersions)[number];

export const forms = ['user', 'admin'] as const;
export type Form = (typeof forms)[number];

export const embeds = ['dialog', 'bar', 'page'] as const;
export type Embed = (typeof embeds)[number];

export const quietKinds = [
  'hidden-copy',
  'typed',
  'help-pane',
  'message-center',
  'unknown-language',
  'mpsa',
  'loading',
  'copilot',
] as const;
export type QuietKind = (typeof quietKinds)[number];

/** The states the admin center's pages can play, by the value of the query parameter `practice`. */
export type Practice = Exclude<Finding, 'azure-portal-redirect'> | 'healthy' | `quiet-${QuietKind}`;

export const practices: readonly Practice[] = [
  'profile-setup-error',
  'ready-to-become-admin',
  'missing-vl-tab',
  'cloud-mismatch-banner',
  'healthy',
  ...quietKinds.map((kind) => `quiet-${kind}` as const),
];

export interface PracticeState {
  /** What the extension should find there; null where it should stay silent. */
  finding: Finding | null;
  /** The host whose page shows the state: for a redirect the one the visit starts at. */
  host: string;
  /** The address to visit. */
  url: string;
  language: Language;
  ui: UiVersion;
  form?: Form;
  title: string;
}

export interface PracticeQuery {
  practice: Practice;
  lang: Language;
  ui: UiVersion;
  form?: Form | undefined;
  embed?: Embed | undefined;
  frame?: '1' | undefined;
  late?: '1' | undefined;
  speed?: string | undefined;
}

/** The spelling of the home address differs by host, as it does for the real ones. */
const paths: Record<AdminHost, string> = {
  'admin.microsoft.com': '/Adminportal/Home',
  'admin.cloud.microsoft': '/',
  'admin.microsoft365.com': '/adminportal/home',
  'portal.office.com': '/adminportal/home',
  'portal.microsoft.com': '/Adminportal/Home',
  'portal.office365.us': '/adminportal/home',
  'portal.apps.mil': '/adminportal/home',
};

/** Where a state is seen; the takeover prompt and the profile error have no route of their own. */
export function routeOf({ practice, form, ui }: Pick<PracticeQuery, 'practice' | 'form' | 'ui'>): string {
  switch (practice) {
    case 'ready-to-become-admin':
      return '';
    case 'missing-vl-tab':
    case 'quiet-unknown-language':
    case 'quiet-mpsa':
    case 'quiet-loading':
      return '/subscriptions';
    case 'healthy':
      return '/subscriptions/vlnew';
    case 'cloud-mismatch-banner':
      if (form === 'admin') return '/subscriptions/vlnew';
      return ui === 'v8' ? '/subscriptions/vlnew/contracts' : '/homepage';
    case 'quiet-typed':
      return '/support/cases/create';
    case 'quiet-message-center':
      return '/MessageCenter/:/messages/MC1200456';
    default:
      return '/homepage';
  }
}

export function practiceUrl(host: string, query: PracticeQuery, route = routeOf(query)): string {
  let path = paths[host as AdminHost] ?? '/';
  if (query.practice === 'ready-to-become-admin')
    path = host === 'portal.office.com' ? '/admintakeover' : '/';
  const url = new URL(path, `https://${host}`);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  url.hash = route;
  return url.href;
}

/** The same visit with the page's staged rendering (0.3 s to 2.5 s) faster by `factor`. */
export function atSpeed(url: string, factor: number): string {
  const faster = new URL(url);
  faster.searchParams.set('speed', String(factor));
  return faster.href;
}

/** Names for people. They must not repeat the pages' own wording: the practice bar shows them. */
const titles: Record<Language, Record<Finding | Practice, string>> = {
  en: {
    'profile-setup-error': 'Profile error',
    'ready-to-become-admin': 'Takeover prompt',
    'azure-portal-redirect': 'Sent to Azure',
    'missing-vl-tab': 'VL tab not there',
    'cloud-mismatch-banner': 'Wrong-cloud banner',
    healthy: 'Healthy page',
    'quiet-hidden-copy': 'Hidden copies of messages',
    'quiet-typed': 'Messages typed into a form',
    'quiet-help-pane': 'Open help pane',
    'quiet-message-center': 'Announcement quoting messages',
    'quiet-unknown-language': 'Page in French',
    'quiet-mpsa': 'MPSA tab',
    'quiet-loading': 'Page that never finishes loading',
    'quiet-copilot': 'Chat quoting messages',
  },
  ja: {
    'profile-setup-error': 'プロファイルのエラー',
    'ready-to-become-admin': '引き継ぎの案内',
    'azure-portal-redirect': 'Azure への転送',
    'missing-vl-tab': 'VL タブなし',
    'cloud-mismatch-banner': 'クラウド違いのバナー',
    healthy: '正常なページ',
    'quiet-hidden-copy': '隠れたメッセージ',
    'quiet-typed': 'フォームに入力されたメッセージ',
    'quiet-help-pane': '開いたヘルプ',
    'quiet-message-center': 'メッセージを引用したお知らせ',
    'quiet-unknown-language': 'フランス語のページ',
    'quiet-mpsa': 'MPSA タブ',
    'quiet-loading': '読み込みが終わらないページ',
    'quiet-copilot': 'メッセージを引用したチャット',
  },
};

export const titleOf = (practice: Practice | Finding, language: Language): string =>
  titles[language][practice];

interface Row {
  practice: Exclude<Practice, `quiet-${QuietKind}`>;
  hosts: readonly AdminHost[];
  forms?: readonly Form[];
  embeds?: readonly Embed[];
}

const rows: Row[] = [
  { practice: 'profile-setup-error', hosts: adminHosts, embeds },
  { practice: 'ready-to-become-admin', hosts: commercialAdminHosts },
  { practice: 'missing-vl-tab', hosts: adminHosts },
  { practice: 'cloud-mismatch-banner', hosts: adminHosts, forms },
  { practice: 'healthy', hosts: adminHosts },
];

/** Takes the values of a list in turn, so that every state meets each of them on some host. */
const pick = <T>(values: readonly T[] | undefined, turn: number): T | undefined =>
  values?.[turn % values.length];

function adminStates(row: Row): PracticeState[] {
  const { practice, hosts } = row;
  return languages.flatMap((lang, languageIndex) =>
    (row.forms ?? [undefined]).flatMap((form, formIndex) =>
      hosts.map((host, hostIndex): PracticeState => {
        const turn = hostIndex + languageIndex + formIndex;
        const ui = uiVersions[turn % 2] ?? 'v8';
        const embed = pick(row.embeds, hostIndex + languageIndex);
        const title = [titleOf(practice, lang), embed ?? form, host, lang, ui].filter(Boolean).join(' · ');
        return {
          finding: practice === 'healthy' ? null : practice,
          host,
          url: practiceUrl(host, { practice, lang, ui, form, embed }),
          language: lang,
          ui,
          ...(form && { form }),
          title,
        };
      }),
    ),
  );
}

type How = '302' | 'script' | 'meta';
const address = (base: string, query: Record<string, string>) => `${base}?${new URLSearchParams(query)}`;

/** A link as Safe Links rewrites it; `to` is where the practice service really sends the person. */
export function safeLink(
  url: string,
  options: { to?: string; how?: How; government?: boolean } = {},
): string {
  const { to, how = '302', government = false } = options;
  return address(`https://${safeLinksHosts[government ? 1 : 0]}/`, {
    url,
    data: '05|02|practice@contoso.example|0',
    sdata: 'cHJhY3RpY2U=',
    reserved: '0',
    how,
    ...(to && { to }),
  });
}

const azureSite = (lang: Language) => `https://azure.microsoft.com/${lang === 'ja' ? 'ja-jp' : 'en-us'}/`;
const chain = (host: AdminHost, steps: string, lang: Language, how: How = '302') =>
  address(`https://${host}/`, { chain: steps, how, lang });

interface Chain {
  name: string;
  finding: Finding | null;
  url(lang: Language): string;
}

const chains: Chain[] = [
  {
    name: 'Safe Links → azure.microsoft.com',
    finding: 'azure-portal-redirect',
    url: (lang) => safeLink('https://admin.microsoft.com/', { to: azureSite(lang) }),
  },
  {
    name: 'Safe Links (script) → admin center → meta refresh → azure.microsoft.com',
    finding: 'azure-portal-redirect',
    url: (lang) => safeLink(chain('admin.microsoft.com', 'azure', lang, 'meta'), { how: 'script' }),
  },
  {
    name: 'Safe Links → admin center → sign-in → portal.azure.com',
    finding: 'azure-portal-redirect',
    url: (lang) => safeLink(chain('admin.microsoft.com', 'sign-in,portal', lang)),
  },
  {
    name: 'admin.cloud.microsoft → azure.microsoft.com',
    finding: 'azure-portal-redirect',
    url: (lang) => chain('admin.cloud.microsoft', 'azure', lang),
  },
  {
    name: 'Safe Links (government) → portal.office365.us → portal.azure.us',
    finding: 'azure-portal-redirect',
    url: (lang) => safeLink(chain(governmentAdminHosts[0], 'portal', lang), { government: true }),
  },
  {
    name: 'Safe Links → admin center → sign-in → admin center',
    finding: null,
    url: (lang) => safeLink(chain('admin.cloud.microsoft', 'sign-in,home', lang)),
  },
  { name: 'azure.microsoft.com, opened on purpose', finding: null, url: azureSite },
];

const chainStates: PracticeState[] = languages.flatMap((language) =>
  chains.map(({ name, finding, url }, index): PracticeState => {
    const href = url(language);
    return {
      finding,
      host: new URL(href).host,
      url: href,
      language,
      ui: uiVersions[index % 2] ?? 'v8',
      title: `${titleOf('azure-portal-redirect', language)} · ${name} · ${language}`,
    };
  }),
);

/** Every documented state on each host where it can occur, and healthy visits beside them. */
export const practiceStates: readonly PracticeState[] = [...rows.flatMap(adminStates), ...chainStates];

/** Pages that contain a state's words, or lack the tab, without being in that state. */
export const quietStates: readonly PracticeState[] = quietKinds.flatMap((kind, kindIndex) =>
  languages.flatMap((language, languageIndex) =>
    uiVersions.map((ui, uiIndex): PracticeState => {
      const practice = `quiet-${kind}` as const;
      const host = pick(adminHosts, kindIndex + languageIndex + uiIndex) ?? adminHosts[0];
      const url = practiceUrl(host, { practice, lang: language, ui });
      return {
        finding: null,
        host,
        url,
        language,
        ui,
        title: [titleOf(practice, language), host, language, ui].join(' · '),
      };
    }),
  ),
);

/** The sign-in and Azure addresses that belong to an admin center's cloud. */
export function cloudOf(host: string, language: Language) {
  return isGovernmentHost(host)
    ? {
        signIn: 'login.microsoftonline.us',
        azure: 'https://portal.azure.us/',
        portal: 'https://portal.azure.us/',
      }
    : {
        signIn: 'login.microsoftonline.com',
        azure: azureSite(language),
        portal: 'https://portal.azure.com/',
      };
}
