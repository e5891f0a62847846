// What the page and the worker that reads and writes its lists say to each other.

import type { Reading, ReadOptions } from '../../lib/contacts/read-list.ts';
import type { Contact } from '../../lib/contacts/types.ts';
import type { WorkbookFault, WorkbookPlace } from '../../lib/contacts/workbook-in.ts';
import type { LegacyEncoding } from '../../lib/text/decode.ts';

/** Why a file isn't read. */
export type FileFault = WorkbookFault | 'not-text';

/** A list as read; `workbook` where it came from one. */
export type ReadInput = Reading & { workbook?: WorkbookPlace };

export interface ReadRequest extends ReadOptions {
  source: string | { bytes: Uint8Array; legacy: LegacyEncoding };
}

export type ListRequest =
  | ({ kind: 'read' } & ReadRequest)
  /** Some rows of a workbook, and then that these were all. */
  | { kind: 'rows'; rows: string[][] }
  | { kind: 'write'; name: string };

export type ListMessage =
  | { kind: 'contacts'; contacts: Contact[] }
  | { kind: 'end'; reading: Omit<ReadInput, 'contacts'> }
  | { kind: 'fault'; fault: FileFault }
  | { kind: 'workbook'; bytes: Uint8Array<ArrayBuffer> };
