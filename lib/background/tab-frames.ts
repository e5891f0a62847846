// What a tab's record knows of its frames, as pages come and go.
import { arrive } from '../journey/journey.ts';
import type { TabRecord } from '../store/tab-record.ts';

type FrameRecord = TabRecord['frames'][number];

/** The record once a frame has told what it shows. */
export function withFrame(record: TabRecord, frameId: number, frame: FrameRecord): TabRecord {
  const isTop = frameId === 0;
  const journey = isTop && frame.facts.shell ? arrive(record.journey) : record.journey;
  // A new top document has none of the frames of the one before.
  const others = isTop && record.frames[0]?.document !== frame.document ? {} : record.frames;
  return { ...record, journey, frames: { ...others, [frameId]: frame } };
}

/**
 * The record once a document is gone; with the page itself go its frames. Told by the document alone: by the time that
 * a page's farewell is heard, browsers that keep it for the way back have given its frame another id.
 */
export function withoutDocument(record: TabRecord, document: string): TabRecord {
  const left = Object.entries(record.frames).filter(([, frame]) => frame.document !== document);
  if (left.length === Object.keys(record.frames).length) return record;
  return { ...record, frames: record.frames[0]?.document === document ? {} : Object.fromEntries(left) };
}

/**
 * The record of a tab at this address, if it may be known: a page of another host is gone. Its farewell is lost where
 * the background is stopped in that moment.
 */
export function withoutOldPage(record: TabRecord, address = ''): TabRecord {
  const host = URL.canParse(address) ? new URL(address).host : '';
  return record.frames[0] && record.frames[0].host !== host ? { ...record, frames: {} } : record;
}
