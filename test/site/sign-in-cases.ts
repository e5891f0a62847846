// The sign-in pages the site can play beside the plain one, by the value of the query parameter
// `practice`. Wordings are Microsoft's as published or quoted; Japanese pages keep the English text of
// an exception, as the real ones do. Pure data, read by the states and by the pages.
import type { Confidence } from '../../lib/facts/findings.ts';
import type { RefusalCause } from '../../lib/facts/refusal-causes.ts';
import type { Finding, Language, NamedCloud } from './states.ts';

export type SignInHost = 'login.microsoftonline.com' | 'login.microsoftonline.us' | 'login.live.com';
const entra = ['login.microsoftonline.com', 'login.microsoftonline.us'] as const;
const publicEntra = ['login.microsoftonline.com'] as const;
const governmentEntra = ['login.microsoftonline.us'] as const;
const live = ['login.live.com'] as const;

export type SignInView =
  /** The form, with an error beside the name. */
  | 'refused'
  /** The form for the password, with an error beside it. */
  | 'password'
  /** The accounts to pick from, with an error above them. */
  | 'picker'
  /** The page for errors of the service. */
  | 'error'
  /** The page of a rule that blocks: the number alone, in the details. */
  | 'blocked'
  /** The second factor is asked for. */
  | 'second-factor'
  /** Whether to stay signed in. */
  | 'stay'
  /** The form, with an error page's text kept out of sight. */
  | 'hidden-error'
  /** Microsoft's look-up of error codes. */
  | 'look-up'
  /** A page that only lasts a moment, and here lasts. */
  | 'interrupt'
  | 'working'
  | 'live-classic'
  | 'live-react';

export interface SignInCase {
  /** The value of `practice`. */
  name: string;
  finding: Finding | null;
  view: SignInView;
  hosts: readonly SignInHost[];
  /** Language of the page; those beyond the extension's tested two only occur in single cases. */
  page: Language | 'fr' | 'nl' | 'de';
  code?: number;
  text?: string;
  confidence?: Confidence;
  cloud?: NamedCloud;
  cause?: RefusalCause;
  /** On the way to another application than the admin center. */
  otherApp?: true;
  /** Entra handed the person over to the sign-in of personal accounts. */
  handedOver?: true;
}

const personal = "You can't sign in here with a personal account. Use your work or school account instead.";
const redirected = (cloud: string) =>
  `Tenant 'contoso.example' request is being redirected to the National Cloud '${cloud}'.`;
const isPersonal =
  "User account 'parker@outlook.example' is a personal Microsoft account. Personal Microsoft accounts are not supported for this application unless explicitly invited to an organization. Try signing out and signing back in with an organizational account.";

const refusals: SignInCase[] = [
  {
    name: 'personal',
    finding: 'personal-account',
    view: 'refused',
    hosts: entra,
    page: 'en',
    text: personal,
  },
  {
    name: 'personal-fr',
    finding: 'personal-account',
    view: 'refused',
    hosts: publicEntra,
    page: 'fr',
    text: 'Vous ne pouvez pas vous connecter ici avec un compte personnel. Utilisez plutôt votre compte professionnel ou scolaire.',
    confidence: 'possible',
  },
  {
    name: 'personal-nl',
    finding: 'personal-account',
    view: 'refused',
    hosts: publicEntra,
    page: 'nl',
    text: 'U kunt zich hier niet aanmelden met een persoonlijk account. Gebruik in plaats daarvan uw werk- of schoolaccount.',
    confidence: 'possible',
  },
  {
    name: 'personal-de',
    finding: 'personal-account',
    view: 'refused',
    hosts: publicEntra,
    page: 'de',
    text: 'Eine Anmeldung mit einem persönlichen Konto ist hier nicht möglich.',
    confidence: 'possible',
  },
  {
    name: 'unknown-name',
    finding: 'account-not-found',
    view: 'refused',
    hosts: entra,
    page: 'en',
    text: 'This username may be incorrect. Make sure you typed it correctly. Otherwise, contact your admin.',
  },
  {
    name: 'unknown-domain',
    finding: 'account-not-found',
    view: 'refused',
    hosts: entra,
    page: 'en',
    text: "We couldn't find an account with that username. Try another, or get a new Microsoft account.",
  },
  {
    name: 'unknown-live-classic',
    finding: 'account-not-found',
    view: 'live-classic',
    hosts: live,
    page: 'en',
    text: "That Microsoft account doesn't exist. Enter a different account or get a new one.",
    handedOver: true,
  },
  {
    name: 'unknown-live-react',
    finding: 'account-not-found',
    view: 'live-react',
    hosts: live,
    page: 'en',
    text: "That Microsoft account doesn't exist. Enter a different account or get a new one.",
    handedOver: true,
  },
];

const refusedSignIns: SignInCase[] = [
  {
    name: 'other-tenant',
    finding: 'sign-in-refused',
    cause: 'wrong-account',
    view: 'picker',
    hosts: entra,
    page: 'en',
    code: 16000,
    text: "Selected user account does not exist in tenant 'Contoso' and cannot access the application '00000006-0000-0ff1-ce00-000000000000' in that tenant. The account needs to be added as an external user in the tenant first. Please use a different account.",
  },
  {
    name: 'wrong-password',
    finding: 'sign-in-refused',
    cause: 'password',
    view: 'password',
    hosts: entra,
    page: 'en',
    code: 50126,
    text: "Your account or password is incorrect. If you don't remember your password, reset it now.",
  },
  {
    name: 'wrong-password-fr',
    finding: 'sign-in-refused',
    cause: 'password',
    view: 'password',
    hosts: publicEntra,
    page: 'fr',
    code: 50126,
    text: 'Votre compte ou votre mot de passe est incorrect.',
    confidence: 'possible',
  },
  {
    name: 'locked',
    finding: 'sign-in-refused',
    cause: 'account-locked',
    view: 'password',
    hosts: entra,
    page: 'en',
    code: 50053,
    text: 'Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.',
  },
  {
    name: 'blocked',
    finding: 'sign-in-refused',
    cause: 'access-rule',
    view: 'blocked',
    hosts: entra,
    page: 'en',
    code: 53003,
  },
  {
    name: 'blocked-ja',
    finding: 'sign-in-refused',
    cause: 'device',
    view: 'blocked',
    hosts: publicEntra,
    page: 'ja',
    code: 53000,
  },
];

type Coded = Omit<SignInCase, 'name' | 'view' | 'page'>;

const coded: Coded[] = [
  { code: 500200, finding: 'personal-account', hosts: entra, text: isPersonal },
  {
    code: 50020,
    finding: 'personal-account',
    hosts: publicEntra,
    text: "User account 'parker@outlook.example' from identity provider 'live.com' does not exist in tenant 'Contoso' and cannot access the application '00000006-0000-0ff1-ce00-000000000000'(Microsoft Office 365 Portal) in that tenant. The account needs to be added as an external user in the tenant first.",
  },
  {
    code: 50034,
    finding: 'account-not-found',
    hosts: entra,
    text: 'The user account parker@contoso.example does not exist in the contoso.example directory. To sign into this application, the account must be added to the directory.',
  },
  {
    code: 90038,
    finding: 'wrong-cloud',
    hosts: publicEntra,
    text: redirected('microsoftonline.us'),
    cloud: 'us-government',
  },
  {
    code: 90038,
    finding: 'wrong-cloud',
    hosts: governmentEntra,
    text: redirected('MicrosoftOnline.COM'),
    cloud: 'public',
  },
  {
    code: 900439,
    finding: 'wrong-cloud',
    hosts: publicEntra,
    text: 'USGClientNotSupportedOnPublicEndpoint',
    cloud: 'us-government',
  },
  {
    code: 900440,
    finding: 'wrong-cloud',
    hosts: governmentEntra,
    text: 'Requests to tenants hosted in the public cloud are not supported on USGov endpoints. This user must sign into https://login.microsoftonline.com instead of https://login.microsoftonline.us.',
    cloud: 'public',
  },
  {
    code: 900383,
    finding: 'wrong-cloud',
    hosts: publicEntra,
    text: 'Please login to your National Cloud dedicated portal.',
  },
  {
    code: 53003,
    finding: 'sign-in-refused',
    cause: 'access-rule',
    hosts: entra,
    text: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  },
  {
    code: 50105,
    finding: 'sign-in-refused',
    cause: 'not-assigned',
    hosts: publicEntra,
    text: "Your administrator has configured the application Microsoft Office 365 Portal ('00000006-0000-0ff1-ce00-000000000000') to block users unless they are specifically granted ('assigned') access to the application.",
  },
  {
    code: 1234567,
    finding: 'sign-in-refused',
    cause: 'other',
    confidence: 'possible',
    hosts: publicEntra,
    text: 'A code that nobody lists.',
  },
  { code: 500200, finding: null, hosts: publicEntra, text: isPersonal, otherApp: true },
  { code: 53003, finding: null, hosts: publicEntra, text: 'Access has been blocked.', otherApp: true },
];

const errors: SignInCase[] = (['en', 'ja'] as const).flatMap((page) =>
  coded.map((error) => ({
    ...error,
    name: ['code', error.code, error.cloud, error.otherApp && 'other-app', page].filter(Boolean).join('-'),
    view: 'error',
    page,
  })),
);

const others: SignInCase[] = [
  {
    name: 'handed-over',
    finding: 'personal-account',
    view: 'live-react',
    hosts: live,
    page: 'en',
    handedOver: true,
    confidence: 'possible',
  },
  {
    name: 'handed-over-ja',
    finding: 'personal-account',
    view: 'live-classic',
    hosts: live,
    page: 'ja',
    handedOver: true,
    confidence: 'possible',
  },
  { name: 'plain', finding: null, view: 'refused', hosts: entra, page: 'en' },
  { name: 'plain-ja', finding: null, view: 'refused', hosts: entra, page: 'ja' },
  {
    name: 'personal-other-app',
    finding: null,
    view: 'refused',
    hosts: publicEntra,
    page: 'en',
    text: personal,
    otherApp: true,
  },
  {
    name: 'bad-format',
    finding: null,
    view: 'refused',
    hosts: entra,
    page: 'en',
    text: 'Enter a valid email address, phone number, or Skype name.',
  },
  // The service's answer to the try before; the page itself says what is wrong with what was typed now.
  {
    name: 'bad-format-later',
    finding: null,
    view: 'refused',
    hosts: entra,
    page: 'en',
    code: 50034,
    text: 'Enter a valid email address, phone number, or Skype name.',
  },
  { name: 'picker', finding: null, view: 'picker', hosts: entra, page: 'en', code: 16000 },
  { name: 'password', finding: null, view: 'password', hosts: entra, page: 'en', code: 50058 },
  { name: 'second-factor', finding: null, view: 'second-factor', hosts: entra, page: 'en', code: 50074 },
  { name: 'stay', finding: null, view: 'stay', hosts: entra, page: 'en', code: 50140 },
  {
    name: 'hidden-error',
    finding: null,
    view: 'hidden-error',
    hosts: entra,
    page: 'en',
    code: 90038,
    text: redirected('microsoftonline.us'),
  },
  {
    name: 'look-up',
    finding: null,
    view: 'look-up',
    hosts: entra,
    page: 'en',
    code: 90038,
    text: redirected('{cloud}'),
  },
  { name: 'interrupt', finding: null, view: 'interrupt', hosts: entra, page: 'en' },
  { name: 'working', finding: null, view: 'working', hosts: entra, page: 'en' },
  { name: 'live-other-app', finding: null, view: 'live-react', hosts: live, page: 'en', otherApp: true },
  {
    name: 'live-other-app-classic',
    finding: null,
    view: 'live-classic',
    hosts: live,
    page: 'ja',
    otherApp: true,
  },
];

export const signInCases: readonly SignInCase[] = [...refusals, ...refusedSignIns, ...errors, ...others];

const locales = { en: 'en-US', ja: 'ja-JP', fr: 'fr-FR', nl: 'nl-NL', de: 'de-DE' } as const;
export const localeOf = (page: SignInCase['page']) => locales[page];

const adminCenter = '00000006-0000-0ff1-ce00-000000000000';
const outlook = '00000002-0000-0ff1-ce00-000000000000';
const handOver = '51483342-085c-4d86-bf88-cf50c7252078';

/** The address as the admin center, or Outlook, has it when it sends people to sign in. */
export function authorizeUrl(
  host: string,
  { name, page, code, view, otherApp, handedOver }: SignInCase,
): string {
  if (view === 'look-up') return `https://${host}/error?code=${code}&practice=${name}`;
  const isLive = host === 'login.live.com';
  const url = new URL(isLive ? '/oauth20_authorize.srf' : '/common/oauth2/authorize', `https://${host}`);
  const admin = host === 'login.microsoftonline.us' ? 'portal.office365.us' : 'admin.microsoft.com';
  const query = handedOver
    ? {
        client_id: handOver,
        scope: 'openid profile email offline_access',
        response_type: 'code',
        redirect_uri: 'https://login.microsoftonline.com/common/federation/oauth2msa',
        state: 'practice-state',
        estsfed: '1',
        uaid: '0123456789abcdef0123456789abcdef',
        fci: adminCenter,
      }
    : {
        client_id: otherApp ? outlook : adminCenter,
        response_type: 'code id_token',
        scope: 'openid profile',
        state: 'OpenIdConnect.AuthenticationProperties=practice-state',
        response_mode: 'form_post',
        nonce: '638900000000000000.practice-nonce',
        redirect_uri: otherApp ? 'https://outlook.office.com/owa/' : `https://${admin}/landing`,
        ui_locales: localeOf(page),
        'client-request-id': '00000000-0000-4000-8000-000000000000',
      };
  for (const [key, value] of Object.entries({ ...query, mkt: localeOf(page), practice: name }))
    url.searchParams.set(key, value);
  return url.href;
}
