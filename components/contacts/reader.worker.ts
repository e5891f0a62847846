import { decodeList } from '../../lib/contacts/list-encoding.ts';
import { readList } from '../../lib/contacts/read-list.ts';
import type { ReaderMessage, ReadRequest } from './reader-messages.ts';

/** Contacts told at a time. */
const piece = 500;

const tell = (message: ReaderMessage) => postMessage(message);

addEventListener('message', ({ data: { source, ...options } }: MessageEvent<ReadRequest>) => {
  const text = typeof source === 'string' ? source : decodeList(source.bytes, source.legacy);
  if (text === undefined) {
    tell({ kind: 'not-text' });
    return;
  }
  const { contacts, ...list } = readList(text, options);
  for (let start = 0; start < contacts.length; start += piece) {
    tell({ kind: 'contacts', contacts: contacts.slice(start, start + piece) });
  }
  tell({ kind: 'end', reading: { ...list, text } });
});
