import { useEffect } from 'preact/hooks';
import { isUnderWay } from '../../lib/guide/opening.ts';
import type { Place } from '../../lib/guide/replay.ts';
import type { WalkSession } from '../../lib/guide/walk-session.ts';
import { keepRecent } from '../../lib/store/recent-walks.ts';
import { useGuide } from '../guide/guide.ts';

/**
 * Keeps the outcomes that a person comes to, so that they can be found again. One that the guide opened at by itself is
 * kept where one has to come back to it.
 */
export function useRecent(
  walking: WalkSession | undefined,
  place: Place | undefined,
  tabId: number | undefined,
): void {
  const { guideWords } = useGuide();
  const isOutcome = place?.node.kind === 'outcome';
  const takesTime = place !== undefined && guideWords.nodes[place.id]?.after !== undefined;
  useEffect(() => {
    if (!walking || !isOutcome) return;
    if (takesTime || walking.moved || isUnderWay(walking)) void keepRecent(walking, tabId);
  }, [walking, isOutcome, takesTime, tabId]);
}
