// A partner's input as a list, with all that is said about it as a whole. Runs in a worker: it takes its time.

import { joinContacts } from './join-contacts.ts';
import { listFacts } from './list-facts.ts';
import { contactsOfTable, contactsOfText, guessLayout, looksLikeTable, type TableLayout } from './parse.ts';
import { headerBlock, readTable, type TableFault } from './table.ts';
import type { ContactList } from './types.ts';
import { domainsToLookUp } from './verdict.ts';

/** How an input is read: as free text, or as a table with these columns. */
export type Layout = 'text' | TableLayout;

export interface ReadOptions {
  /** Chosen by the person; guessed where missing. */
  layout?: Layout;
  /** The input is a table for certain: a CSV file. */
  table: boolean;
}

/** A list whose contacts are joined (see joinContacts). */
export interface ReadList extends ContactList {
  layout: Layout;
  /** Cells of the first row, or of that with the headers, for the choice of columns; none for free text. */
  firstRow: readonly string[];
  delimiter?: string;
  fault?: TableFault;
  /** Lines of the addresses that stand on more than one (see ListFacts). */
  lines: [address: string, lines: readonly number[]][];
  /** What mistyped domains may have meant. */
  suggestions: [domain: string, meant: string][];
  /** What has to be looked up. */
  domains: string[];
}

/** Reads an input, as the person says or as it looks like. */
export function readList(text: string, { layout, table }: ReadOptions): ReadList {
  if (layout === 'text' || (!layout && !table && !looksLikeTable(text))) {
    return about(contactsOfText(text), { layout: 'text', firstRow: [] });
  }
  const { rows, delimiter, fault } = readTable(text);
  const columns = layout ?? guessLayout({ rows, delimiter });
  return about(contactsOfTable({ rows, delimiter }, columns), {
    layout: columns,
    firstRow: columns.headers ? headerBlock({ rows }).texts : (rows[0]?.cells ?? []),
    delimiter,
    ...(fault && { fault }),
  });
}

function about(
  list: ContactList,
  reading: Pick<ReadList, 'layout' | 'firstRow' | 'delimiter' | 'fault'>,
): ReadList {
  const { lines, suggest } = listFacts(list.contacts);
  const domains = new Set(list.contacts.flatMap(({ domain }) => domain ?? []));
  return {
    ...list,
    ...reading,
    contacts: joinContacts(list.contacts),
    lines: [...lines].filter(([, on]) => on.length > 1),
    suggestions: [...domains].flatMap((domain) => {
      const meant = suggest(domain);
      return meant === undefined ? [] : [[domain, meant] as [string, string]];
    }),
    domains: domainsToLookUp(list.contacts),
  };
}

/** A list as read, and the text that it was read from. */
export interface Reading extends ReadList {
  text: string;
}
