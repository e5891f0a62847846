import type { FrameFacts } from '../detect/judge.ts';
import type { Facts, Finding } from '../detect/types.ts';
import type { FindingId } from '../facts/findings.ts';
import { type Journey, noJourney } from '../journey/journey.ts';
import type { Past } from '../steps/past.ts';

/** All that is known of a tab. Kept for the browser session only, so that a stopped worker loses nothing. */
export interface TabRecord {
  /** Frame id → what it shows; the top frame is 0. */
  frames: Record<number, { document: string; host: string; facts: Facts }>;
  journey: Journey;
  /** All that was found, also what the person has put aside. */
  findings: Finding[];
  /** Findings that the person called wrong: not shown and not counted in this tab any more. */
  dismissed: FindingId[];
  /** Where the tab showed findings last, also those that are gone. */
  past?: Past;
  /** There was no room for what is known: this stands in its place, and says so to pages. */
  isUnkept?: true;
}

/** The record of a tab of which nothing is known. */
export const emptyRecord: TabRecord = { frames: {}, journey: noJourney, findings: [], dismissed: [] };

/** The frames of a tab, the page itself first. */
export function framesOf({ frames }: TabRecord): FrameFacts[] {
  return Object.entries(frames)
    .map(([id, { host, facts }]) => ({ id: Number(id), host, facts }))
    .sort((a, b) => a.id - b.id);
}

/** The findings that count: all but those the person has put aside. */
export function activeFindings({ findings, dismissed }: TabRecord): Finding[] {
  return findings.filter(({ id }) => !dismissed.includes(id));
}
