// The practice states: what each page plays and the address that plays it. Pure data, used by the
// server, the app's practice menu, the tests and `npm start`.
import type { Confidence, FindingId } from '../../lib/facts/findings.ts';
import type { RefusalCause } from '../../lib/facts/refusal-causes.ts';
import {
  type AdminHost,
  adminHosts,
  commercialAdminHosts,
  governmentAdminHosts,
  isGovernmentHost,
  lookAlikeSignInHost,
  safeLinksHosts,
  teamsLinkHosts,
  teamsLinkPath,
  vlCentralHost,
} from './hosts.ts';
import { authorizeUrl, signInCases } from './sign-in-cases.ts';

export type Finding = FindingId;

/** Clouds as sign-in pages name them. */
export type NamedCloud = 'public' | 'us-government';

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
  'named-at-risk',
  'status-elsewhere',
  'status-filter',
  'all-active',
  'other-permission',
] as const;
export type QuietKind = (typeof quietKinds)[number];

/** The statuses on Manage Assignments that something can be done about, and how many rows show each. */
export const statusRows = {
  'assignment-in-progress': 2,
  'assignment-failed': 3,
  'invitation-sent': 2,
  'invitation-expired': 3,
  'user-not-found': 2,
} as const satisfies Partial<Record<Finding, number>>;
export type RowStatus = keyof typeof statusRows;
export const rowStatuses = Object.keys(statusRows) as RowStatus[];

/** How many rows are tagged: of the person's own contracts, and of the users an administrator sees. */
export const riskRows: Record<Form, number> = { user: 2, admin: 3 };

const pageFindings = [
  'profile-setup-error',
  'ready-to-become-admin',
  'missing-vl-tab',
  'cloud-mismatch-banner',
  'access-at-risk',
  'no-permission',
  'personal-account',
  'assignment-in-progress',
  'assignment-failed',
  'invitation-sent',
  'invitation-expired',
  'user-not-found',
] as const satisfies readonly Finding[];

/** The states the admin center's pages can play, by the value of the query parameter `practice`. */
export type Practice = (typeof pageFindings)[number] | 'healthy' | `quiet-${QuietKind}`;

export const practices: readonly Practice[] = [
  ...pageFindings,
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
  /** How sure the extension can be; certain where it is left out. */
  confidence?: Confidence;
  /** The cloud that the page names. */
  cloud?: NamedCloud;
  /** Why the sign-in was refused. */
  cause?: RefusalCause;
  /** How many rows of the page show the state. */
  count?: number;
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
    case 'personal-account':
      return '';
    case 'access-at-risk':
      return form === 'admin' ? '/subscriptions/vlnew/assignments' : '/subscriptions/vlnew/contracts';
    case 'assignment-in-progress':
    case 'assignment-failed':
    case 'invitation-sent':
    case 'invitation-expired':
    case 'user-not-found':
    case 'quiet-status-filter':
    case 'quiet-all-active':
      return '/subscriptions/vlnew/assignments';
    case 'quiet-named-at-risk':
      return '/subscriptions/vlnew/contracts';
    case 'quiet-status-elsewhere':
      return '/users';
    case 'quiet-other-permission':
      return '/billoverview';
    case 'missing-vl-tab':
    case 'quiet-unknown-language':
    case 'quiet-mpsa':
    case 'quiet-loading':
      return '/subscriptions';
    case 'healthy':
    case 'no-permission':
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
  // Those who are to take over a directory often get to the page about permission instead.
  const takeover = host === 'portal.office.com' ? '/admintakeover' : '/';
  if (query.practice === 'ready-to-become-admin') path = takeover;
  if (query.practice === 'no-permission' && host === 'portal.office.com') path = takeover;
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
    'access-at-risk': 'Tagged rows',
    'no-permission': 'Page closed to this account',
    'personal-account': 'Personal account refused',
    'account-not-found': 'Unknown account',
    'wrong-cloud': 'Sign-in in the other cloud',
    'sign-in-refused': 'Sign-in turned down',
    'retired-vlsc-link': 'Link to VLSC',
    'assignment-in-progress': 'Users being set up',
    'assignment-failed': 'Users not set up',
    'invitation-sent': 'Users who were invited',
    'invitation-expired': 'Users with an old invitation',
    'user-not-found': 'Users from elsewhere',
    'invalid-wsa': 'Contact refused by VL Central',
    healthy: 'Healthy page',
    'quiet-hidden-copy': 'Hidden copies of messages',
    'quiet-typed': 'Messages typed into a form',
    'quiet-help-pane': 'Open help pane',
    'quiet-message-center': 'Announcement quoting messages',
    'quiet-unknown-language': 'Page in French',
    'quiet-mpsa': 'MPSA tab',
    'quiet-loading': 'Page that never finishes loading',
    'quiet-copilot': 'Chat quoting messages',
    'quiet-named-at-risk': 'Company named like the tag',
    'quiet-status-elsewhere': 'Statuses in another list',
    'quiet-status-filter': 'Statuses to filter by',
    'quiet-all-active': 'All users set up',
    'quiet-other-permission': 'Part of a page not shown',
  },
  ja: {
    'profile-setup-error': 'プロファイルのエラー',
    'ready-to-become-admin': '引き継ぎの案内',
    'azure-portal-redirect': 'Azure への転送',
    'missing-vl-tab': 'VL タブなし',
    'cloud-mismatch-banner': 'クラウド違いのバナー',
    'access-at-risk': 'タグの付いた行',
    'no-permission': 'アカウントに開けないページ',
    'personal-account': '個人アカウントの拒否',
    'account-not-found': '不明なアカウント',
    'wrong-cloud': '別のクラウドでのサインイン',
    'sign-in-refused': 'サインインの拒否',
    'retired-vlsc-link': 'VLSC へのリンク',
    'assignment-in-progress': '設定中のユーザー',
    'assignment-failed': '設定できなかったユーザー',
    'invitation-sent': '招待中のユーザー',
    'invitation-expired': '招待が古くなったユーザー',
    'user-not-found': '組織外のユーザー',
    'invalid-wsa': 'VL Central に拒否された連絡先',
    healthy: '正常なページ',
    'quiet-hidden-copy': '隠れたメッセージ',
    'quiet-typed': 'フォームに入力されたメッセージ',
    'quiet-help-pane': '開いたヘルプ',
    'quiet-message-center': 'メッセージを引用したお知らせ',
    'quiet-unknown-language': 'フランス語のページ',
    'quiet-mpsa': 'MPSA タブ',
    'quiet-loading': '読み込みが終わらないページ',
    'quiet-copilot': 'メッセージを引用したチャット',
    'quiet-named-at-risk': 'タグと同じ名前の会社',
    'quiet-status-elsewhere': '別の一覧の状態',
    'quiet-status-filter': '絞り込み用の状態',
    'quiet-all-active': '全員が設定済み',
    'quiet-other-permission': '一部が表示されないページ',
  },
};

export const titleOf = (practice: Practice | Finding, language: Language): string =>
  titles[language][practice];

interface Row {
  practice: Exclude<Practice, `quiet-${QuietKind}`>;
  hosts: readonly AdminHost[];
  languages?: readonly Language[];
  /** No wording is published for these languages: the extension can't be certain there. */
  possible?: readonly Language[];
  forms?: readonly Form[];
  embeds?: readonly Embed[];
}

const rows: Row[] = [
  { practice: 'profile-setup-error', hosts: adminHosts, embeds },
  { practice: 'ready-to-become-admin', hosts: commercialAdminHosts },
  { practice: 'missing-vl-tab', hosts: adminHosts },
  { practice: 'cloud-mismatch-banner', hosts: adminHosts, possible: ['ja'], forms },
  { practice: 'access-at-risk', hosts: adminHosts, possible: ['ja'], forms },
  { practice: 'no-permission', hosts: adminHosts, possible: ['ja'] },
  { practice: 'personal-account', hosts: commercialAdminHosts, possible: ['ja'] },
  // No Japanese names of the statuses are published.
  ...rowStatuses.map((practice): Row => ({ practice, hosts: adminHosts, languages: ['en'] })),
  { practice: 'healthy', hosts: adminHosts },
];

/** Takes the values of a list in turn, so that every state meets each of them on some host. */
const pick = <T>(values: readonly T[] | undefined, turn: number): T | undefined =>
  values?.[turn % values.length];

function adminStates(row: Row): PracticeState[] {
  const { practice, hosts } = row;
  return (row.languages ?? languages).flatMap((lang, languageIndex) =>
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
          ...(row.possible?.includes(lang) && { confidence: 'possible' }),
          ...countOf(practice, form),
          title,
        };
      }),
    ),
  );
}

function countOf(practice: Practice, form: Form | undefined): Pick<PracticeState, 'count'> {
  if (practice === 'access-at-risk') return { count: riskRows[form ?? 'user'] };
  return practice in statusRows ? { count: statusRows[practice as RowStatus] } : {};
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

/** A link in a message in Teams. */
const teamsLink = (url: string, to: string, host: (typeof teamsLinkHosts)[number]) =>
  address(`https://${host}${teamsLinkPath}`, { url, locale: 'en-us', how: 'script', to });

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
  ...teamsLinkHosts.map((host) => ({
    name: `Teams (${host}) → azure.microsoft.com`,
    finding: 'azure-portal-redirect' as const,
    url: (lang: Language) => teamsLink('https://admin.microsoft.com/', azureSite(lang), host),
  })),
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

/** Sign-in pages; each in its own language, the popup in the one of the extension's two that is nearest. */
const signInStates: PracticeState[] = signInCases.flatMap((chosen, index) =>
  chosen.hosts.map((host): PracticeState => {
    const { finding, name, page, confidence, cloud, cause } = chosen;
    const language = page === 'ja' ? 'ja' : 'en';
    return {
      finding,
      host,
      url: authorizeUrl(host, chosen),
      language,
      ui: uiVersions[index % 2] ?? 'v8',
      ...(confidence && { confidence }),
      ...(cloud && { cloud }),
      ...(cause && { cause }),
      title: [titleOf(finding ?? 'healthy', language), name, host].join(' · '),
    };
  }),
);

const vlscLinks: { name: string; url(lang: Language): string }[] = [
  {
    name: 'www.microsoft.com, a page of its own',
    url: (lang) => address('https://www.microsoft.com/Licensing/servicecenter/default.aspx', { lang }),
  },
  {
    name: 'www.microsoft.com, a page below',
    url: (lang) =>
      address('https://www.microsoft.com/Licensing/servicecenter/Help/faqdetails.aspx', { lang }),
  },
  { name: 'vlsc.microsoft.com → article', url: (lang) => address('https://vlsc.microsoft.com/', { lang }) },
  {
    name: 'licensing.microsoft.com → meta refresh → article',
    url: (lang) => address('https://licensing.microsoft.com/customer', { lang }),
  },
  {
    name: 'Safe Links → www.microsoft.com',
    url: (lang) =>
      safeLink(address('https://www.microsoft.com/Licensing/servicecenter/default.aspx', { lang })),
  },
  {
    name: 'Safe Links (script) → vlsc.microsoft.com → article',
    url: (lang) => safeLink(address('https://vlsc.microsoft.com/', { lang }), { how: 'script' }),
  },
];

const vlscStates: PracticeState[] = languages.flatMap((language) =>
  vlscLinks.map(({ name, url }, index): PracticeState => {
    const href = url(language);
    return {
      finding: 'retired-vlsc-link',
      host: new URL(href).host,
      url: href,
      language,
      ui: uiVersions[index % 2] ?? 'v8',
      title: `${titleOf('retired-vlsc-link', language)} · ${name} · ${language}`,
    };
  }),
);

const isAlarming = ({ finding }: PracticeState) => finding !== null;

/** Every documented state on each host where it can occur, and healthy visits beside them. */
export const practiceStates: readonly PracticeState[] = [
  ...rows.flatMap(adminStates),
  ...chainStates,
  ...signInStates.filter(isAlarming),
  ...vlscStates,
];

/** States of hosts that the extension only gets to see once a person has turned that on. */
export const optionalStates: readonly PracticeState[] = [
  ['legacy', 'certain'] as const,
  ['no-account', 'possible'] as const,
  ['cloud', 'possible'] as const,
].map(([message, confidence], index) => ({
  finding: 'invalid-wsa',
  host: vlCentralHost,
  url: address(`https://${vlCentralHost}/`, { practice: 'invalid-wsa', message }),
  language: 'en',
  ui: uiVersions[index % 2] ?? 'v8',
  confidence,
  title: `${titleOf('invalid-wsa', 'en')} · ${message}`,
}));

/** Addresses outside the admin center where there is nothing to find. */
const quietAddresses: readonly string[] = [
  'https://www.microsoft.com/en-us/',
  'https://www.microsoft.com/en-us/licensing/default',
  'https://www.microsoft.com/en-us/search?q=Licensing%2Fservicecenter',
  `https://${vlCentralHost}/`,
  // The same frame with the same words, but in the Azure portal.
  'https://portal.azure.com/?practice=invalid-wsa&message=legacy',
  ...['personal', 'code-90038-us-government-en'].map(
    (name) => `https://${lookAlikeSignInHost}/common/oauth2/authorize?practice=${name}`,
  ),
];

/** Sign-in pages, other sites, look-alikes: pages outside the admin center that are in no state. */
export const quietElsewhere: readonly PracticeState[] = [
  ...signInStates.filter((state) => !isAlarming(state)),
  ...quietAddresses.map((url): PracticeState => {
    const { host, pathname } = new URL(url);
    return { finding: null, host, url, language: 'en', ui: 'v8', title: `${host}${pathname}` };
  }),
];

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
