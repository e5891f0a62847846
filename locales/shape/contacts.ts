import type { ColumnKind } from '../../lib/contacts/column-kinds.ts';
import type {
  Doer,
  Note,
  Reason,
  RoleWeight,
  SignInOutcome,
  TenantCloud,
  Verdict,
} from '../../lib/contacts/types.ts';
import type { KeptPlace } from '../../lib/facts/kept-kinds.ts';

/** The partner's check of a list of contacts. */
export interface ContactsWords {
  title: string;
  intro: string;
  footer: string;
  input: {
    title: string;
    addresses: string;
    hint: string;
    file: string;
    fileHint: string;
    drop: string;
    removeFile: string;
    reading: string;
    /** `{count}` addresses, `{domains}` domains to look up. */
    found_other: string;
    nothing: string;
    unreadable: string;
    line: string;
    lines: string;
    /** Stands after the unreadable lines shown: so many more. */
    more: string;
    brokenQuotes: string;
    tooLarge: string;
    notText: string;
    /** The program that reads lists failed. */
    failed: string;
  };
  columns: {
    title: string;
    hint: string;
    readAs: string;
    table: string;
    text: string;
    headers: string;
    none: string;
    column: string;
    kinds: Record<ColumnKind, string>;
  };
  cloud: { label: string; hint: string; unknown: string };
  requests: {
    title: string;
    what: string;
    configuration: string;
    realm: string;
    placeholder: string;
    /** `{count}` requests a minute. */
    pace: string;
    /** `{count}` domains, `{requests}` requests at most: two for each domain. */
    count_other: string;
    none: string;
    which: string;
  };
  check: string;
  resume: string;
  checkAnew: string;
  cancel: string;
  refused: string;
  failed: string;
  progress: {
    label: string;
    /** `{done}` of `{count}` domains. */
    count_other: string;
    /** Of `{count}` addresses, `{aligned}` are ready. */
    done_other: string;
    /** After `{done}` of `{count}` domains. */
    cancelled_other: string;
    /** After `{done}` of `{total}` domains. */
    interrupted: string;
    /** Microsoft asked to wait. `{until}` day and time, `{done}` of `{total}` domains; names the button `resume`. */
    paused: string;
    /** No connection, after `{done}` of `{total}` domains; names the button `resume`. */
    offline: string;
    /** `{oldest}` day and time. */
    age: string;
  };
  kept: {
    title: string;
    /** Where it stays, and how long. */
    until: Record<KeptPlace, string>;
    delete: string;
    deleted: string;
    corrupt: string;
    /** There was no room for this list, and the one before was deleted. */
    notKept: string;
  };
  summary: {
    title: string;
    /** Follows `of`, as in “3 of 5 ready”; the count is the first number. */
    ready_other: string;
    /** Of `{all}` contacts, `{aligned}` are ready; `ready` follows. */
    of: string;
    drawing: string;
    pending: string;
    /** `{count}` contacts that aren't ready although their role needs it. */
    must: string;
    repeated: string;
  };
  table: {
    title: string;
    address: string;
    role: string;
    customer: string;
    verdict: string;
    why: string;
    sortBy: string;
    listOrder: string;
    filter: string;
    all: string;
    byCustomer: string;
    noCustomer: string;
    customerCount: string;
    /** Read out: the table has `{count}` rows. */
    shown_other: string;
    more: string;
    less: string;
    scroll: string;
    agreement: string;
    pending: string;
  };
  verdicts: Record<
    Verdict,
    {
      name: string;
      /** What to do next. */
      next: string;
      /** What it does not prove. */
      limit: string;
      /** To the customer, beside the address in the message. */
      toCustomer: string;
    }
  >;
  /** One sentence on why. `{tenant}` and `{agreement}` stand for clouds. */
  reasons: Record<Reason, string>;
  /** Where a reason's next step isn't its verdict's. */
  nextFor: Partial<Record<Reason, string>>;
  doers: Record<Doer, string>;
  next: string;
  limit: string;
  answered: string;
  tenantClouds: Record<TenantCloud, string>;
  tenantCloud: string;
  agreementCloud: string;
  /** The next step for a role that needs no account: `{next}` is a sentence. */
  optional: string;
  weights: Record<RoleWeight, string>;
  notes: Record<Exclude<Note['code'], 'also-on'>, string> & {
    /** `{lines}` are numbers of lines; the count is how many they are. */
    'also-on_other': string;
  };
  signIn: {
    title: string;
    hint: string;
    needsCloud: string;
    openHere: string;
    openPrivately: string;
    privateRefused: string;
    watching: string;
    alreadySignedIn: string;
    outcome: string;
    none: string;
    outcomes: Record<SignInOutcome, string>;
  };
  message: {
    open: string;
    title: string;
    language: string;
    occasion: string;
    occasionHint: string;
    replyBy: string;
    yourName: string;
    subject: string;
    text: string;
    mail: string;
    tooLong: string;
    close: string;
    /** Over the addresses in the message. */
    addresses: string;
    more: string;
  };
  out: {
    csv: string;
    fileName: string;
    report: string;
    preparing: string;
    made: string;
    columns: Record<
      | 'address'
      | 'verdict'
      | 'why'
      | 'next'
      | 'who'
      | 'limit'
      | 'agreementCloud'
      | 'tenantCloud'
      | 'weight'
      | 'notes'
      | 'signIn'
      | 'line',
      string
    >;
  };
}
