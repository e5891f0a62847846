import { addressReader } from './address.ts';
import { type ColumnMapping, cloudOf, guessColumns } from './columns.ts';
import { roleOf } from './roles.ts';
import {
  hasAt,
  hasHeaders,
  hasText,
  headerRow,
  linesOf,
  readTable,
  type Table,
  type TableRow,
} from './table.ts';
import type { Contact, ContactList, Unreadable } from './types.ts';

/** How a table is to be read. */
export interface TableLayout {
  /** A row names the columns: the first one, but for titles above it (headerRow). */
  headers: boolean;
  columns: ColumnMapping;
}

/** Rows that a guess is made from. */
const mostRead = 200;

/** Guesses how to read a table: by its headers, else by where the addresses stand. */
export function guessLayout(table: Table): TableLayout {
  const below = table.rows.slice(headerRow(table), mostRead);
  const headers = hasHeaders({ rows: below });
  const columns = headers ? guessColumns(below[0]?.cells ?? []) : {};
  const rows = headers ? below.slice(1) : below;
  if (columns.email === undefined || !rows.some(({ cells }) => hasAt(cells[columns.email ?? 0] ?? ''))) {
    const counts: number[] = [];
    for (const { cells } of rows) {
      cells.forEach((cell, index) => {
        if (hasAt(cell)) counts[index] = (counts[index] ?? 0) + 1;
      });
    }
    // One by one, here and below: a line can hold more than a call has room for.
    const most = counts.reduce((least, count) => Math.max(least, count), 0);
    const email = counts.indexOf(most);
    if (most > 0) {
      for (const [kind, index] of Object.entries(columns)) {
        if (index === email) delete columns[kind as keyof ColumnMapping];
      }
      columns.email = email;
    }
  }
  return { headers, columns };
}

/** Whether pasted text is a table with headers, as spreadsheets copy it, rather than a list of addresses. */
export function looksLikeTable(text: string): boolean {
  const table = readTable(text.slice(0, 20_000));
  const first = table.rows[headerRow(table)];
  return (
    first !== undefined &&
    first.cells.length > 1 &&
    !first.cells.some(hasAt) &&
    guessColumns(first.cells).email !== undefined
  );
}

/**
 * The contacts of a table. A row whose e-mail cell is empty is named as unreadable; one whose e-mail cell holds
 * anything else is a contact, if need be with a fault. Where a cell holds several addresses, each is a contact.
 */
export function contactsOfTable(table: Table, { headers, columns }: TableLayout): ContactList {
  const at = headers ? headerRow(table) : -1;
  const first = table.rows[at];
  const contacts: Contact[] = [];
  const unreadable: Unreadable[] = [];
  const readAddress = addressReader();
  const unread = ({ line, lastLine, cells }: TableRow) =>
    unreadable.push({ line, lastLine, text: cells.join(table.delimiter), cells, reason: 'no-address' });
  for (const title of table.rows.slice(0, Math.max(at, 0))) unread(title);
  for (const row of table.rows.slice(at + 1)) {
    const { line, lastLine, cells } = row;
    const cell = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? '').trim());
    const email = cell(columns.email);
    if (!hasText(email)) {
      unread(row);
      continue;
    }
    const found = hasAt(email) ? addressesIn(email) : [{ given: email, name: '' }];
    const roleText = cell(columns.role);
    const role = roleOf(roleText);
    const cloudText = cell(columns.cloud);
    const cloud = cloudOf(cloudText);
    found.forEach(({ given, name }, index) => {
      contacts.push({
        id: `${line}:${index}`,
        line,
        lastLine,
        given,
        ...readAddress(given),
        name: cell(columns.name) || name,
        roleText,
        ...(role && { role }),
        agreement: cell(columns.agreement),
        customer: cell(columns.customer),
        ...(cloud ? { cloud } : hasText(cloudText) && { namedCloud: cloudText }),
        cells,
      });
    });
  }
  return {
    headers: first?.cells ?? [],
    ...(first && { headerLines: { line: first.line, lastLine: first.lastLine } }),
    contacts,
    unreadable,
  };
}

/**
 * The contacts of free text: addresses on lines of their own or next to each other, separated by commas,
 * semicolons, tabs or spaces, alone or as `Name <address>`. Every line with text is a contact or unreadable.
 */
export function contactsOfText(text: string): ContactList {
  const contacts: Contact[] = [];
  const unreadable: Unreadable[] = [];
  const readAddress = addressReader();
  linesOf(text).forEach((source, index) => {
    if (!hasText(source)) return;
    const line = index + 1;
    const found = hasAt(source) ? addressesIn(source) : [];
    if (found.length === 0) {
      unreadable.push({ line, lastLine: line, text: source, cells: [], reason: 'no-address' });
    }
    found.forEach(({ given, name }, place) => {
      contacts.push({
        id: `${line}:${place}`,
        line,
        lastLine: line,
        given,
        ...readAddress(given),
        name,
        roleText: '',
        agreement: '',
        customer: '',
        cells: [],
      });
    });
  });
  return { headers: [], contacts, unreadable };
}

interface Found {
  given: string;
  name: string;
}

/** The addresses in a text, and the names beside them. A text with an @ in it holds at least one. */
function addressesIn(text: string): Found[] {
  const found: Found[] = [];
  let loose: string[] = [];
  for (const segment of text.replace(/ {1,3}([@＠﹫]) {1,3}/g, '$1').split(/[,;\t\n，；、]/)) {
    const [bracketed, rest] = bracketedIn(segment, loose);
    if (bracketed.length > 0) loose = [];
    for (const each of bracketed) found.push(each);
    const words = rest.split(/\s+/).filter(Boolean);
    const addresses = words.filter(hasAt);
    const name = nameIn(words.filter((word) => !hasAt(word)).join(' '));
    if (addresses.length > 0) {
      for (const given of addresses)
        found.push({ given: plain(given) || given, name: addresses.length === 1 ? name : '' });
    } else if (name) {
      loose.push(name);
    }
  }
  const [only, ...more] = found;
  // With one address alone the other words of the line can't belong to anybody else.
  if (only && more.length === 0 && only.name === '') only.name = loose.join(', ');
  return found;
}

/** The `Name <address>` forms at the start of a segment, and what follows them. */
function bracketedIn(segment: string, loose: readonly string[]): [Found[], string] {
  const found: Found[] = [];
  let rest = segment;
  for (;;) {
    const open = rest.indexOf('<');
    const close = rest.indexOf('>', open + 1);
    if (open < 0 || close < 0) return [found, rest];
    const inside = rest.slice(open + 1, close);
    const before = rest.slice(0, open);
    if (!hasAt(inside) || hasAt(before)) return [found, rest];
    const family = found.length === 0 ? loose : [];
    found.push({
      given: plain(inside) || inside,
      name: [...family, nameIn(before)].filter(Boolean).join(', '),
    });
    rest = rest.slice(close + 1);
  }
}

/** A name without what leads up to it (`To:`, `1.`); empty where there are no letters. */
function nameIn(text: string): string {
  const name = plain(plain(text).replace(/^[\p{Letter}\p{Mark} ]{1,16}[:：]|^\d+[.)]/u, ''));
  return /\p{Letter}/u.test(name) ? name : '';
}

const around = new Set(
  ' \u00A0\u3000\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF"\'“”„‘’«»「」『』（）()[]<>{}:.!|*•·・●○■□◆▶→※-–—',
);

/**
 * Without the quotes, brackets and stops around it: a name or address doesn't begin or end with them. What
 * leads up to an address with a colon goes as well: `mailto:`, `E-mail:`.
 */
function plain(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && around.has(text.charAt(start))) start += 1;
  while (end > start && around.has(text.charAt(end - 1))) end -= 1;
  const bare = text.slice(start, end);
  const colon = Math.max(bare.lastIndexOf(':'), bare.lastIndexOf('：'));
  return colon >= 0 && colon < bare.search(/[@＠﹫]/) ? plain(bare.slice(colon + 1)) : bare;
}
