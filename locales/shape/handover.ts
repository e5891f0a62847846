import type { KeptPlace } from '../../lib/facts/kept-kinds.ts';
import type { PastedError } from '../../lib/handover/pasted.ts';
import type { regionPhones, SupportPhone } from '../../lib/handover/support-contacts.ts';

/** The views of hand-over; what is handed over stands in messages.json. */
export interface HandoverViewWords {
  title: string;
  /** Whom a message is for: `{recipient}`. */
  to: string;
  messageLanguage: string;
  caseLanguage: string;
  optional: string;
  /** Where what is typed is kept, and for how long. */
  kept: Record<KeptPlace, string>;
  wipe: string;
  wiped: string;
  /** In place of a sheet whose address names no case. */
  noCase: string;
  subject: string;
  body: string;
  recipientAddress: string;
  openMail: string;
  mailHint: string;
  mailTooLong: string;
  /** Under a field, about a domain that a page names: it may be anybody's. */
  namedDomain: string;
  /** A button: puts it into the field. */
  useDomain: string;
  /** A warning: `{account}` is the sign-in address that was typed. */
  otherDomain: string;
  /** Nothing is missing of a form. */
  complete: string;
  /** Over the fields with something wrong in them. */
  wrong: string;
  /** `{title}` is the case's. */
  supportCase: string;
  supportCaseHint: string;
  output: string;
  format: string;
  formats: Record<'text' | 'markdown' | 'json', string>;
  openSheet: string;
  print: string;
  ways: string;
  /** The case is opened inside VL Central. */
  insideVlCentral: string;
  phone: string;
  phoneHint: string;
  country: string;
  chooseCountry: string;
  regions: Record<keyof typeof regionPhones, string>;
  tollFree: string;
  hours: string;
  /** Where no time zone is named. */
  localTime: string;
  days: Record<NonNullable<SupportPhone['hours']['days']>, string>;
  spoken: string;
  summary: string;
  summaryHint: string;
  addPersonal: string;
  wouldBeAdded: string;
  isAdded: string;
  nothingPersonal: string;
  shareCode: string;
  shareHint: string;
  /** A link to a place of the guide on the web, to be copied. */
  link: string;
  linkHint: string;
  linkLanguage: string;
  /** A place found in what was pasted. `{date}` is the day on which the summary was made. */
  pastedCode: string;
  pastedSummary: string;
  notWhole: string;
  errors: Record<PastedError, string>;
  /** Before the names of bad values. */
  badValues: string;
}
