import { decodeList } from '../../lib/contacts/list-encoding.ts';
import { readList } from '../../lib/contacts/read-list.ts';
import { isWorkbook, readWorkbook } from '../../lib/contacts/workbook-in.ts';
import { workbookOf } from '../../lib/contacts/workbook-out.ts';
import type { ListMessage, ListRequest, ReadRequest } from './list-messages.ts';

/** Contacts told at a time. */
const piece = 500;

const rows: string[][] = [];

const tell = (message: ListMessage) => postMessage(message);

async function read({ source, ...options }: ReadRequest): Promise<void> {
  const opened = await textOf(source);
  if ('fault' in opened) {
    tell({ kind: 'fault', fault: opened.fault });
    return;
  }
  const { text, place } = opened;
  const { contacts, ...list } = readList(text, { ...options, table: options.table || place !== undefined });
  for (let start = 0; start < contacts.length; start += piece) {
    tell({ kind: 'contacts', contacts: contacts.slice(start, start + piece) });
  }
  tell({ kind: 'end', reading: { ...list, text, ...(place && { workbook: place }) } });
}

async function textOf(source: ReadRequest['source']) {
  if (typeof source === 'string') return { text: source, place: undefined };
  if (isWorkbook(source.bytes)) return readWorkbook(source.bytes);
  const text = decodeList(source.bytes, source.legacy);
  return text === undefined ? { fault: 'not-text' as const } : { text, place: undefined };
}

/** An error in a promise isn't one of the worker: it is made one, so that the page hears of it. */
const loudly = (work: Promise<void>) =>
  void work.catch((error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
  );

addEventListener('message', ({ data }: MessageEvent<ListRequest>) => {
  if (data.kind === 'read') loudly(read(data));
  else if (data.kind === 'rows') for (const row of data.rows) rows.push(row);
  else loudly(workbookOf(rows, data.name).then((bytes) => tell({ kind: 'workbook', bytes })));
});
