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
import type { WorkbookFault } from '../../lib/contacts/workbook-in.ts';
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
    /** The list in one line, once it was checked: `{count}` addresses, `{domains}` domains. */
    folded_other: string;
    nothing: string;
    unreadable: string;
    line: string;
    lines: string;
    /** Stands after the unreadable lines shown: so many more. */
    more: string;
    brokenQuotes: string;
    /** Which sheet of a workbook was read: its `{name}`. */
    sheet: string;
    /** Follows it: of `{count}` sheets, the first was read. */
    sheets: string;
    /** `{count}` rows that are hidden in the spreadsheet. */
    hiddenRows: string;
    /** Why a file isn't read; `failed`: the program that reads lists failed. */
    faults: Record<'too-large' | 'not-text' | WorkbookFault | 'failed', string>;
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
    /** Stands before the number of contacts that aren't ready although their role needs it. */
    must: string;
    /** Before the number of those whose result has changed since the check before. */
    changed: string;
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
    /** What is typed here is looked for in the rows. */
    filterText: string;
    /** The agreement's cloud, as a filter. */
    cloud: string;
    clearFilters: string;
    noneShown: string;
    byCustomer: string;
    noCustomer: string;
    customerCount: string;
    /** Read out: the filters leave `{count}` rows. */
    shown_other: string;
    /** The rows shown, `{from}` to `{to}`, of `{count}`. */
    range: string;
    previous: string;
    next: string;
    choose: string;
    /** All `{count}` rows that the filters leave, also on other pages. */
    chooseAll: string;
    chosen: string;
    chooseNone: string;
    /** What the copy button beside it copies: `{count}` addresses. */
    copied: string;
    /** The result of the check before: `{verdict}`. */
    before: string;
    more: string;
    less: string;
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
    /** In place of `mail` where the text is too long for a link. */
    copyAndMail: string;
    tooLong: string;
    recipient: string;
    agreement: string;
    /** The `{place}`th of `{count}` customers that are to be asked. */
    place: string;
    previous: string;
    next: string;
    /** Takes back what was changed in the text. */
    reset: string;
    asked: string;
    markAsked: string;
    /** To the customer, beside an address that may be mistyped. */
    slip: string;
    close: string;
    /** Over the addresses in the message. */
    addresses: string;
  };
  out: {
    xlsx: string;
    csv: string;
    fileName: string;
    report: string;
    /** Whether contacts that are ready are printed as well. */
    printReady: string;
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
