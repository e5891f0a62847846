// What the contact check speaks of. Reasons and notes are codes; their sentences stand in `locales/`.
import type { CloudId } from '../facts/clouds.ts';

export const verdicts = [
  'aligned',
  'wrong-cloud',
  'personal',
  'unmanaged',
  'no-tenant',
  'unknown-cloud',
  'unreachable',
  'invalid',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a text is no address that could be looked up. */
export const addressFaults = [
  'several-ats',
  'empty-local-part',
  'bad-local-part',
  'bad-domain',
  'unknown-suffix',
  'not-an-address',
] as const;
export type AddressFault = (typeof addressFaults)[number];

/** Why a look-up brought nothing. */
export const lookUpFailures = [
  'timeout',
  'network',
  'redirected',
  'rate-limited',
  'server-error',
  'refused',
  'too-large',
  'not-json',
  'unexpected-answer',
] as const;
export type LookUpFailure = (typeof lookUpFailures)[number];

export const reasons = [
  'same-cloud',
  /** Agreement and tenant are one commercial, one GCC: the same public cloud for signing in. */
  'shared-public-cloud',
  'different-cloud',
  'tenant-in-china',
  'microsoft-consumer-domain',
  'mail-provider-domain',
  'unmanaged-directory',
  'tenant-not-found',
  'agreement-cloud-unknown',
  /** The row names a cloud that isn't one of ours. */
  'agreement-cloud-unreadable',
  'tenant-cloud-unknown',
  /** A US government tenant that doesn't tell GCC High from DoD. */
  'us-government-unspecified',
  'not-looked-up',
  /** A line of the list that holds none. */
  'no-address',
  /** The row of a template that shows how to fill it in. */
  'example-row',
  ...addressFaults,
  ...lookUpFailures,
] as const;
export type Reason = (typeof reasons)[number];

export const roleIds = [
  'notices-contact',
  'online-administrator',
  'online-services-manager',
  'primary-contact',
  'bill-to-contact',
  'key-viewer',
  'license-position-viewer',
  'downloads',
  'software-assurance-manager',
] as const;
export type RoleId = (typeof roleIds)[number];

/** Whether a role needs a work or school account at all. */
export type RoleWeight = 'must' | 'should' | 'not-needed';

/** The clouds a tenant can turn out to be in. `us-government` is GCC High or DoD, not told which. */
export const tenantClouds = [
  'commercial',
  'gcc',
  'gcc-high',
  'dod',
  'us-government',
  'china',
  'unknown',
] as const;
export type TenantCloud = (typeof tenantClouds)[number];

/** What Microsoft's answers say about a domain. */
export type Tenant =
  /** `unmanaged` is missing where only the second look-up failed, for the reason in `failure`. */
  | { kind: 'found'; cloud: TenantCloud; unmanaged?: boolean; failure?: LookUpFailure }
  | { kind: 'not-found' }
  | { kind: 'unreachable'; failure: LookUpFailure };

export interface Contact {
  /** Line and place in it, so that the same input gives the same ids: "12:0". */
  id: string;
  /** The lines of the input it stands on, from 1; more than one where a quoted cell runs over lines. */
  line: number;
  lastLine: number;
  /** As in the input. */
  given: string;
  /** Lower case, ASCII domain: what compares and is looked up. Missing where `fault` says why, and for a domain by itself. */
  address?: string;
  /** ASCII, lower case. Missing where there is none that could be asked for. */
  domain?: string;
  fault?: AddressFault;
  name: string;
  /** The role as the input words it, and which one that is where it is known. */
  roleText: string;
  role?: RoleId;
  /** Agreement or enrollment number. */
  agreement: string;
  customer: string;
  /** The agreement's cloud where the row names one. */
  cloud?: CloudId;
  /** What the row names as its cloud where that is none we know: the list's cloud doesn't stand in for it. */
  namedCloud?: string;
  /** The row's cells as in the input, for the output; none for free text. */
  cells: readonly string[];
  /** Where the address stands more than once for a customer and cloud: all of them, this one first. */
  joined?: readonly Contact[];
}

/** Lines that hold text but nobody to check. */
export interface Unreadable {
  line: number;
  lastLine: number;
  text: string;
  /** As in the input; none for free text. */
  cells: readonly string[];
  reason: 'no-address' | 'example-row';
}

export interface ContactList {
  /** The input's own columns; none for free text or a table without headers. */
  headers: readonly string[];
  /** The lines the headers stand on. */
  headerLines?: { line: number; lastLine: number };
  contacts: Contact[];
  unreadable: Unreadable[];
}

export type Note =
  | { code: 'typo'; suggestion: string }
  | { code: 'plus-address' }
  /** A mailbox of a function, as info@: rarely the name somebody signs in with. */
  | { code: 'shared-address' }
  /** The name a guest has in another organisation's directory. */
  | { code: 'guest-address' }
  /** The domain has letters beyond ASCII; `domain` as people write it. */
  | { code: 'international-domain'; domain: string }
  /** Lines that are joined in the contact, its own among them. */
  | { code: 'repeated-on'; lines: number[] }
  /** Lines that have the same address for another customer or cloud. */
  | { code: 'also-on'; lines: number[] };

export interface Check {
  verdict: Verdict;
  reason: Reason;
  tenantCloud?: TenantCloud;
  agreementCloud?: CloudId;
  /** As in the contact. */
  namedCloud?: string;
  /** Missing where the role is unknown. */
  roleWeight?: RoleWeight;
  notes: Note[];
}

/** How the contact's own sign-in came out: read from the sign-in page's findings, or entered by the partner. */
export const signInOutcomes = ['signed-in', 'personal-account', 'account-not-found', 'wrong-cloud'] as const;
export type SignInOutcome = (typeof signInOutcomes)[number];

/** The lines named for an address are so many at most: nobody reads more. */
export const maxLines = 50;

/** What the other contacts of the list say about one: prepared once for a list. */
export interface ListFacts {
  /** Lines of each address that stands on more than one, in the list's order. */
  lines: ReadonlyMap<string, readonly number[]>;
  /** What was probably meant by a domain; undefined where nothing was. */
  suggest: (domain: string) => string | undefined;
}

/** How a contact's sign-in came out. The address goes with it: another list can have the same ids. */
export interface KeptOutcome {
  address: string;
  outcome: SignInOutcome;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Who does what comes next. */
export type Doer = 'partner' | 'customer-it';
