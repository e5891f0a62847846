/** Bytes that begin the parts of a zip file, as numbers in its own order of bytes. */
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/** The end of a zip file, with the longest comment that may follow it. */
const longestEnd = 22 + 0xffff;

/** Parts that a workbook has: each sheet, picture and table is one. */
const mostEntries = 2000;

/** What unpacking a zip file comes to; `broken`: it isn't one. */
export type Unpacking = 'within' | 'beyond' | 'broken';

/**
 * Whether a zip file unpacks to no more than so many bytes. What it says of itself isn't believed: each part is unpacked
 * and counted, up to the limit, and none is kept.
 */
export async function unpacksWithin(bytes: Uint8Array, most: number): Promise<Unpacking> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return 'broken';
  const entries = view.getUint16(end + 10, true);
  if (entries > mostEntries) return 'beyond';
  let at = view.getUint32(end + 16, true);
  let left = most;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return 'broken';
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localMark) return 'broken';
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    // Up to the file's end: how long the packed part is, it says itself as well.
    left -= method === 0 ? packed : await inflatedSize(bytes.subarray(data), left);
    if (left < 0) return 'beyond';
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return 'within';
}

/** Where the end of a zip file begins. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - longestEnd); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return undefined;
}

/** Bytes that a packed part has unpacked; no longer counted once they are more than `most`. */
async function inflatedSize(packed: Uint8Array, most: number): Promise<number> {
  let size = 0;
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    while (size <= most) {
      const { value, done } = await reader.read();
      if (done) break;
      size += value.byteLength;
    }
    await reader.cancel();
  } catch {
    // What follows the part in the file is none of it.
  }
  return size;
}
