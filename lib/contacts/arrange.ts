// Which rows of a checked list are shown, and in which order.
import { type Check, type Contact, type Verdict, verdicts } from './types.ts';

export interface Row {
  contact: Contact;
  /** Missing while its domain is being looked up. */
  check?: Check;
  /** When Microsoft's answer came: milliseconds since the epoch. */
  at?: number;
}

export const sortKeys = ['line', 'address', 'role', 'customer', 'verdict'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Arrangement {
  /** `line`: as in the input. */
  sort: SortKey;
  descending: boolean;
  /** Only rows with this verdict; all where missing. */
  verdict?: Verdict;
  byCustomer: boolean;
}

/** A row, or the heading over a customer's rows. */
export type Item =
  | { kind: 'row'; row: Row }
  | { kind: 'customer'; customer: string; rows: number; aligned: number };

/** How many rows have each verdict; `pending` those without one. */
export function countVerdicts(rows: readonly Row[]): Record<Verdict | 'pending', number> {
  const counts = Object.fromEntries([...verdicts, 'pending'].map((verdict) => [verdict, 0])) as Record<
    Verdict | 'pending',
    number
  >;
  for (const { check } of rows) counts[check?.verdict ?? 'pending'] += 1;
  return counts;
}

/**
 * The list as it is shown. Texts are compared by code units, as collation of 10,000 rows would hold up the page;
 * rows that compare equal keep the input's order. Customers stand in the order of their names.
 */
export function arrange(
  rows: readonly Row[],
  { sort, descending, verdict, byCustomer }: Arrangement,
): Item[] {
  const shown = verdict ? rows.filter(({ check }) => check?.verdict === verdict) : [...rows];
  sortRows(shown, sort, descending);
  if (!byCustomer) return shown.map((row) => ({ kind: 'row', row }));
  return groupByCustomer(shown).flatMap(([customer, group]): Item[] => [
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

function sortRows(rows: Row[], sort: SortKey, descending: boolean): void {
  if (sort === 'line') {
    if (descending) rows.reverse();
    return;
  }
  const way = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: sortValue(row, sort) }));
  keyed.sort((a, b) => compare(a.key, b.key) * way);
  keyed.forEach(({ row }, index) => {
    rows[index] = row;
  });
}

function sortValue({ contact, check }: Row, sort: Exclude<SortKey, 'line'>): string | number {
  switch (sort) {
    case 'address':
      return (contact.address ?? contact.given).toLowerCase();
    case 'role':
      return contact.roleText.toLowerCase();
    case 'customer':
      return contact.customer.toLowerCase();
    case 'verdict':
      return check ? verdicts.indexOf(check.verdict) : verdicts.length;
  }
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
