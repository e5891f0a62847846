// What the page and the worker that reads its list say to each other.

import type { Reading, ReadOptions } from '../../lib/contacts/read-list.ts';
import type { Contact } from '../../lib/contacts/types.ts';
import type { LegacyEncoding } from '../../lib/text/decode.ts';

export interface ReadRequest extends ReadOptions {
  source: string | { bytes: Uint8Array; legacy: LegacyEncoding };
}

export type ReaderMessage =
  | { kind: 'contacts'; contacts: Contact[] }
  | { kind: 'end'; reading: Omit<Reading, 'contacts'> }
  | { kind: 'not-text' };
