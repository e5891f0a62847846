// Which rows of a checked list are shown, in which order, and on which page.
import type { CloudId } from '../facts/clouds.ts';
import { type Check, type Contact, type Verdict, verdicts } from './types.ts';

export interface Row {
  contact: Contact;
  /** Missing while its domain is being looked up. */
  check?: Check;
  /** When Microsoft's answer came: milliseconds since the epoch. */
  at?: number;
  /** The verdict of the check before, where it was another one. */
  before?: Verdict;
}

export const sortKeys = ['line', 'address', 'role', 'customer', 'verdict'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Order {
  /** `line`: as in the input; `verdict`: what needs most to be done first. */
  sort: SortKey;
  descending: boolean;
}

/** What rows must be like to be shown; all where missing. */
export interface Filters {
  /** Stands in the address, name, role, customer or agreement. */
  text?: string;
  verdict?: Verdict;
  /** As the list words it. */
  role?: string;
  customer?: string;
  /** The agreement's. */
  cloud?: CloudId;
  /** Only those that must have an account and aren't ready. */
  must?: true;
  /** Only those whose verdict has changed since the check before. */
  changed?: true;
}

/** A row, or the heading over a customer's rows. */
export type Item =
  | { kind: 'row'; row: Row }
  | { kind: 'customer'; customer: string; rows: number; aligned: number };

/** What a list may still be filtered by. */
export interface Choices {
  roles: string[];
  customers: string[];
  clouds: CloudId[];
}

/** More of one kind nobody looks through: the text filter finds them. */
const mostChoices = 500;

/** From the one that needs most to be done. What is still being looked up comes before what is ready. */
const worstFirst: readonly Verdict[] = [
  'wrong-cloud',
  'personal',
  'unmanaged',
  'no-tenant',
  'invalid',
  'unknown-cloud',
  'unreachable',
];
const pendingRank = worstFirst.length;

/** How many rows have each verdict; `pending` those without one. */
export function countVerdicts(rows: readonly Row[]): Record<Verdict | 'pending', number> {
  const counts = Object.fromEntries([...verdicts, 'pending'].map((verdict) => [verdict, 0])) as Record<
    Verdict | 'pending',
    number
  >;
  for (const { check } of rows) counts[check?.verdict ?? 'pending'] += 1;
  return counts;
}

/** Whether a contact's role asks for an account that it hasn't. */
export const isMissing = ({ check }: Row): boolean =>
  check?.roleWeight === 'must' && check.verdict !== 'aligned';

/** Whether an address may be mistyped. */
export const isDoubtful = ({ check }: Row): boolean =>
  check?.notes.some(({ code }) => code === 'typo') ?? false;

/**
 * The rows in an order. Texts are compared by code units, as collation of 10,000 rows would hold up the page; rows that
 * compare equal keep the input's order.
 */
export function sortRows(rows: readonly Row[], { sort, descending }: Order): Row[] {
  if (sort === 'line') return descending ? rows.toReversed() : [...rows];
  const way = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: sortValue(row, sort) }))
    .sort((a, b) => compare(a.key, b.key) * way)
    .map(({ row }) => row);
}

function sortValue(row: Row, sort: Exclude<SortKey, 'line'>): string | number {
  const { contact, check } = row;
  switch (sort) {
    case 'address':
      return (contact.address ?? contact.given).toLowerCase();
    case 'role':
      return contact.roleText.toLowerCase();
    case 'customer':
      return contact.customer.toLowerCase();
    case 'verdict': {
      if (!check) return 2 * pendingRank;
      if (check.verdict === 'aligned') return 2 * pendingRank + (isDoubtful(row) ? 1 : 2);
      return 2 * worstFirst.indexOf(check.verdict) + (check.roleWeight === 'must' ? 0 : 1);
    }
  }
}

/** What is looked through for a text, of each contact once: people type faster than thousands of texts are put together. */
const searched = new WeakMap<Contact, string>();

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

function searchedText(contact: Contact): string {
  const known = searched.get(contact);
  if (known !== undefined) return known;
  const { address = '', given, name, roleText, customer, agreement } = contact;
  const text = folded([address, given, name, roleText, customer, agreement].join('\n'));
  searched.set(contact, text);
  return text;
}

/** The rows that fit all filters; each word of the text has to be found. */
export function filterRows(rows: readonly Row[], filters: Filters): Row[] {
  const { verdict, role, customer, cloud, must, changed } = filters;
  const words = folded(filters.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return rows.filter((row) => {
    const { contact, check, before } = row;
    return (
      (verdict === undefined || check?.verdict === verdict) &&
      (role === undefined || contact.roleText === role) &&
      (customer === undefined || contact.customer === customer) &&
      (cloud === undefined || check?.agreementCloud === cloud) &&
      (!must || isMissing(row)) &&
      (!changed || before !== undefined) &&
      words.every((word) => searchedText(contact).includes(word))
    );
  });
}

/** The rows one after the other, or under their customers. */
export function itemsOf(rows: readonly Row[], byCustomer: boolean): Item[] {
  if (!byCustomer) return rows.map((row) => ({ kind: 'row', row }));
  return groupByCustomer(rows).flatMap(([customer, group]): Item[] => [
    {
      kind: 'customer',
      customer,
      rows: group.length,
      aligned: group.filter(({ check }) => check?.verdict === 'aligned').length,
    },
    ...group.map((row): Item => ({ kind: 'row', row })),
  ]);
}

/** Rows by customer, customers by name; those without one come last. */
export function groupByCustomer(rows: readonly Row[]): [customer: string, rows: Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { customer } = row.contact;
    const group = groups.get(customer);
    if (group) group.push(row);
    else groups.set(customer, [row]);
  }
  return [...groups].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : compare(a, b)));
}

/** Rows on a page. */
export const pageLength = 100;

export interface PageOfItems {
  items: Item[];
  /** Rows on this page, counted from 1 among all. */
  from: number;
  to: number;
  page: number;
  pages: number;
}

/** One page of a table. A customer whose rows go on from the page before has its heading again. */
export function pageOf(items: readonly Item[], wanted: number): PageOfItems {
  const rows = items.filter(({ kind }) => kind === 'row').length;
  const pages = Math.max(1, Math.ceil(rows / pageLength));
  const page = Math.min(Math.max(wanted, 0), pages - 1);
  const [from, to] = [page * pageLength, Math.min((page + 1) * pageLength, rows)];
  const shown: Item[] = [];
  let heading: Item | undefined;
  let row = 0;
  for (const item of items) {
    if (item.kind === 'customer') heading = item;
    else {
      if (row >= from && row < to) {
        if (heading) shown.push(heading);
        heading = undefined;
        shown.push(item);
      }
      row += 1;
    }
  }
  return { items: shown, from: rows === 0 ? 0 : from + 1, to, page, pages };
}

/** What the rows of a list differ in. */
export function choicesOf(rows: readonly Row[]): Choices {
  const all = (of: (row: Row) => string | undefined) =>
    [...new Set(rows.flatMap((row) => of(row) || []))].sort(compare).slice(0, mostChoices);
  return {
    roles: all(({ contact }) => contact.roleText),
    customers: all(({ contact }) => contact.customer),
    clouds: all(({ check }) => check?.agreementCloud) as CloudId[],
  };
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
