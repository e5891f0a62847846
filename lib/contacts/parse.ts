import { addressReader, isDomain } from './address.ts';
import { cloudOf } from './cloud-names.ts';
import type { ColumnKind } from './column-kinds.ts';
import {
  addressColumns,
  type ColumnMapping,
  displayColumns,
  guessColumns,
  hasAt,
  isDirectoryName,
  isFamilyFirst,
  isIdColumn,
  isOthersColumn,
} from './columns.ts';
import { readDomain } from './domains.ts';
import { roleOf } from './roles.ts';
import {
  hasHeaders,
  hasText,
  headerBlock,
  isExample,
  linesOf,
  readTable,
  type Table,
  type TableRow,
} from './table.ts';
import type { Contact, ContactList, Unreadable } from './types.ts';

/** How a table is to be read. */
export interface TableLayout {
  /** One row or two name the columns: the first ones, but for titles above them (headerBlock). */
  headers: boolean;
  columns: ColumnMapping;
}

/** Rows that a guess is made from. */
const mostRead = 200;

/** Guesses how to read a table: by its headers and what stands below them, else by where the addresses stand. */
export function guessLayout(table: Table): TableLayout {
  const { from, to, texts } = headerBlock(table);
  const headers = hasHeaders({ rows: table.rows.slice(from, mostRead) });
  const rows = table.rows
    .slice(headers ? to : from, mostRead)
    .map(({ cells }) => cells)
    .filter((cells) => !isExample(cells));
  const columns = headers ? guessColumns(texts, rows) : {};
  const take = (kind: ColumnKind, column: number | undefined) => {
    if (column === undefined) return;
    for (const [other, index] of Object.entries(columns)) {
      if (index === column) delete columns[other as ColumnKind];
    }
    columns[kind] = column;
  };
  const { email } = columns;
  const others = new Set(headers ? texts.flatMap((text, at) => (isOthersColumn(text) ? [at] : [])) : []);
  const isAddress = (cell: string) => hasAt(cell) || isDirectoryName(cell);
  if (email === undefined || !rows.some((cells) => isAddress(cells[email] ?? ''))) {
    take('email', fullest(rows, hasAt, others));
  }
  const isEmpty =
    columns.email === undefined || !rows.some((cells) => hasText(cells[columns.email ?? 0] ?? ''));
  const domain = isEmpty ? (columns.domain ?? fullest(rows, isDomain, new Set())) : undefined;
  if (domain === undefined) delete columns.domain;
  else {
    take('domain', domain);
    delete columns.email;
    // A list of domains is one of customers: the name is theirs.
    const { customer } = columns;
    if (customer === undefined || isIdColumn(texts[customer] ?? '')) take('customer', columns.name);
  }
  if (columns.role === undefined) {
    const passedOver = new Set([...Object.values(columns), ...others]);
    // Abbreviations are names of people as well.
    const isRole = (cell: string) => cell.trim().length > 3 && roleOf(cell) !== undefined;
    take('role', fullest(rows, isRole, passedOver));
  }
  return { headers, columns };
}

/** The column with most of some cells; undefined where there is none. */
function fullest(
  rows: readonly (readonly string[])[],
  test: (cell: string) => boolean,
  passedOver: ReadonlySet<number>,
): number | undefined {
  const counts: number[] = [];
  for (const cells of rows) {
    cells.forEach((cell, index) => {
      if (!passedOver.has(index) && test(cell)) counts[index] = (counts[index] ?? 0) + 1;
    });
  }
  // One by one: a line can hold more than a call has room for.
  const most = counts.reduce((least, count = 0) => Math.max(least, count), 0);
  return most > 0 ? counts.indexOf(most) : undefined;
}

/** Whether pasted text is a table with headers, as spreadsheets copy it, rather than a list of addresses. */
export function looksLikeTable(text: string): boolean {
  const table = readTable(text.slice(0, 20_000));
  const { from, texts } = headerBlock(table);
  const { email, domain } = guessColumns(texts);
  return (
    texts.length > 1 &&
    (email !== undefined || domain !== undefined) &&
    hasHeaders({ rows: table.rows.slice(from, mostRead) })
  );
}

/**
 * The contacts of a table. A row whose e-mail cell is empty is named as unreadable; one whose e-mail cell holds
 * anything else is a contact, if need be with a fault. Where a cell holds several addresses, each is a contact. Without
 * a column of addresses, each domain is one.
 */
export function contactsOfTable(table: Table, { headers, columns }: TableLayout): ContactList {
  const { from, to, texts } = headers ? headerBlock(table) : { from: 0, to: 0, texts: [] };
  const [first, lastHeader] = [table.rows[from], table.rows[to - 1]];
  const contacts: Contact[] = [];
  const unreadable: Unreadable[] = [];
  const readAddress = addressReader();
  const rowReader = readerOf(texts, columns);
  const unread = ({ line, lastLine, cells }: TableRow, reason: Unreadable['reason']) =>
    unreadable.push({ line, lastLine, text: cells.join(table.delimiter), cells, reason });
  for (const title of table.rows.slice(0, from)) unread(title, 'no-address');
  let isStart = headers;
  for (const row of table.rows.slice(to)) {
    const { line, lastLine, cells } = row;
    isStart &&= isExample(cells);
    if (isStart) {
      unread(row, 'example-row');
      continue;
    }
    const cell = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? '').trim());
    const found = rowReader.contacts(cells);
    if (found.length === 0) {
      unread(row, 'no-address');
      continue;
    }
    const roleText = cell(columns.role);
    const role = roleOf(roleText);
    const cloudText = cell(columns.cloud);
    const cloud = cloudOf(cloudText);
    const named = rowReader.name(cells);
    found.forEach(({ given, name, isDomain: alone }, index) => {
      contacts.push({
        id: `${line}:${index}`,
        line,
        lastLine,
        given,
        ...(alone ? readLoneDomain(given) : readAddress(given)),
        name: named || name,
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
    headers: headers ? texts : [],
    ...(headers &&
      first &&
      lastHeader && { headerLines: { line: first.line, lastLine: lastHeader.lastLine } }),
    contacts,
    unreadable,
  };
}

/** Reads whom the rows of a table are about. */
function readerOf(texts: readonly string[], { email, domain, name, givenName, familyName }: ColumnMapping) {
  const ranked = addressColumns(texts);
  // Whoever has chosen a column that isn't one of these wants that and no other.
  const others = email !== undefined && ranked.includes(email) ? ranked.filter((at) => at !== email) : [];
  const beside = displayColumns(texts);
  const familyFirst = familyName !== undefined && isFamilyFirst(texts[familyName] ?? '');
  const at = (cells: readonly string[], column: number | undefined) =>
    column === undefined ? '' : (cells[column] ?? '').trim();
  const filled = (cells: readonly string[], columns: readonly number[]) =>
    columns.map((column) => at(cells, column)).find(hasAt) ?? '';

  return {
    contacts(cells: readonly string[]): (Found & { isDomain?: true })[] {
      if (email === undefined) {
        return domainsIn(at(cells, domain)).map((given) => ({ given, name: '', isDomain: true }));
      }
      const own = at(cells, email);
      const stand = !hasText(own)
        ? filled(cells, others)
        : isDirectoryName(own)
          ? addressIn(filled(cells, beside)) || filled(cells, others)
          : '';
      const text = stand || own;
      if (!/[\p{Letter}\p{Number}@＠﹫]/u.test(text)) return [];
      return hasAt(text) ? addressesIn(text) : [{ given: text, name: '' }];
    },
    name(cells: readonly string[]): string {
      const whole = at(cells, name);
      const [given, family] = [at(cells, givenName), at(cells, familyName)];
      if (whole !== '' && whole.includes(given) && whole.includes(family)) return whole;
      const parts = [given || whole, family || whole].filter(Boolean);
      if (familyFirst) parts.reverse();
      return parts.join(' ') || beside.map((column) => nameBeside(at(cells, column))).find(Boolean) || '';
    },
  };
}

/** The address in “Ann Lee (ann@contoso.com)”; empty where there is none. */
const addressIn = (text: string): string => (hasAt(text) ? (addressesIn(text)[0]?.given ?? '') : '');

/** The name in “Ann Lee (ann@contoso.com)”; empty where there is only the address. */
const nameBeside = (text: string): string =>
  nameIn(text.replace(/[(<（].*$/u, '')).replace(/^.*[@＠﹫].*$/u, '');

/** A domain that stands for itself, without anybody before it. */
function readLoneDomain(given: string): Pick<Contact, 'domain' | 'fault'> {
  const reading = readDomain(given);
  if (reading.kind !== 'invalid') return { domain: reading.ascii };
  return { fault: reading.fault, ...(reading.ascii !== undefined && { domain: reading.ascii }) };
}

/** The domains in a cell of domains; what is none is told as it is. */
const domainsIn = (text: string): string[] =>
  text
    .split(/[\s,;|、；]+/u)
    .map((word) => plain(word.replace(/^https?:\/\//i, '').replace(/\/.*$/, '')).replace(/^@/, ''))
    .filter(hasText);

/**
 * The contacts of free text: addresses on lines of their own or next to each other, separated by commas,
 * semicolons, tabs or spaces, alone or as `Name <address>`; or domains, where there is no address in the whole text. Every
 * line with text is a contact or unreadable.
 */
export function contactsOfText(text: string): ContactList {
  const contacts: Contact[] = [];
  const unreadable: Unreadable[] = [];
  const readAddress = addressReader();
  // A list without any address may be one of domains.
  const ofDomains = !hasAt(text);
  linesOf(text).forEach((source, index) => {
    if (!hasText(source)) return;
    const line = index + 1;
    const found = ofDomains
      ? domainsIn(source)
          .filter(isDomain)
          .map((given) => ({ given, name: '' }))
      : hasAt(source)
        ? addressesIn(source)
        : [];
    if (found.length === 0) {
      unreadable.push({ line, lastLine: line, text: source, cells: [], reason: 'no-address' });
    }
    found.forEach(({ given, name }, place) => {
      contacts.push({
        id: `${line}:${place}`,
        line,
        lastLine: line,
        given,
        ...(ofDomains ? readLoneDomain(given) : readAddress(given)),
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

/** A mailbox as Exchange's directory names it, inside a text: it holds no @, but spaces and brackets. */
const directoryName = /<?\/o=[^<>,;\t\n@]*\/cn=[^<>,;\t\n@\s]*>?/giu;

interface Found {
  given: string;
  name: string;
}

/** How Exchange writes the addresses of a mailbox: the one it sends from in capitals, those before the @ in any other way. */
const primaryAddress = /(?<![\p{Letter}\p{Number}])SMTP:([^\s,;+{}]+)/gu;

/** The addresses in a text, and the names beside them. A text with an @ in it holds at least one. */
function addressesIn(given: string): Found[] {
  const primary = [...given.matchAll(primaryAddress)].flatMap(([, address = '']) =>
    hasAt(address) ? [address] : [],
  );
  if (primary.length > 0) return primary.map((address) => ({ given: address, name: '' }));
  const text = given.replace(directoryName, '');
  if (!hasAt(text)) return [{ given: given.trim(), name: '' }];
  const found: Found[] = [];
  let loose: string[] = [];
  for (const segment of text.replace(/ {1,3}([@＠﹫]) {1,3}/g, '$1').split(/[,;|\t\n，；、｜]/)) {
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
