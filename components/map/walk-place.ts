import { nothingKnown } from '../../lib/guide/known.ts';
import { guide } from '../../lib/guide/nodes/index.ts';
import { aboutOf, openingWalk } from '../../lib/guide/opening.ts';
import { type Place, replay } from '../../lib/guide/replay.ts';
import { shelfStores } from '../../lib/store/shelf.ts';
import { activeFindings } from '../../lib/store/tab-record.ts';
import { readTab } from '../../lib/store/tab-records.ts';
import { loadWalk } from '../../lib/store/walks.ts';

/** Where a tab's walk has come to; undefined where none was begun, and without a tab. */
export async function walkPlace(tabId: number | undefined): Promise<Place | undefined> {
  if (tabId === undefined) return undefined;
  const findings = activeFindings(await readTab(tabId));
  const kept = await loadWalk(tabId, aboutOf(findings[0]));
  return kept && replay(guide, openingWalk(guide, kept, { findings, knowledge: nothingKnown }));
}

/**
 * Calls `onChange` with where a tab's walk has come to, whenever something is answered in the popup or the panel.
 * Returns how to stop.
 */
export function subscribeWalkPlace(
  tabId: number | undefined,
  onChange: (place: Place | undefined) => void,
): () => void {
  const tell = () => void walkPlace(tabId).then(onChange);
  const stops = shelfStores.map((store) => store.subscribe(tell));
  return () => {
    for (const stop of stops) stop();
  };
}
