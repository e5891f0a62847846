import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KeptWalk } from '../../lib/guide/kept-walk.ts';
import { aboutOf } from '../../lib/guide/opening.ts';
import type { Walk } from '../../lib/guide/replay.ts';
import { adopt, begin, find, move, type Seen, tick, type WalkSession } from '../../lib/guide/walk-session.ts';
import type { Ticks } from '../../lib/steps/ticks.ts';
import { recentWalks } from '../../lib/store/recent-walks.ts';
import { subscribeWalk, type WalkHandle } from '../../lib/store/walks.ts';
import { useGuide } from '../guide/guide.ts';
import { namedRecent } from '../shared/named-tab.ts';

/** The walk of a tab, in step with every other surface that shows it; undefined until it is read. */
interface TabWalk {
  walking: WalkSession | undefined;
  go(next: Walk, done?: readonly string[]): void;
  tick(walk: Walk, update: (ticks: Ticks) => Ticks): void;
}

/** The recent walk that the page was opened for; it stands beside no tab. */
async function recentNamed(): Promise<KeptWalk | undefined> {
  const named = namedRecent(location.search);
  return named === undefined ? undefined : (await recentWalks()).find(({ id }) => id === named);
}

/** `seen` is undefined until it is known: then the walk begins. */
export function useWalkSession(tabId: number | undefined, seen: Seen | undefined): TabWalk {
  const { guide } = useGuide();
  const [walking, setWalking] = useState<WalkSession>();
  // What happens between two renderings meets the latest, not what was rendered last.
  const now = useRef<WalkSession>(undefined);
  const kept = useRef<KeptWalk>(undefined);
  const handle = useRef<WalkHandle>(undefined);
  const isReady = seen !== undefined;
  const latest = useRef(seen as Seen);
  latest.current = seen as Seen;

  const show = useCallback((next: WalkSession) => {
    if (next === now.current) return;
    now.current = next;
    setWalking(next);
  }, []);

  useEffect(() => {
    if (!isReady) return;
    if (tabId === undefined) {
      let isCurrent = true;
      void recentNamed().then((kept) => isCurrent && show(begin(guide, kept, latest.current)));
      return () => {
        isCurrent = false;
      };
    }
    const following = subscribeWalk(tabId, aboutOf(latest.current.findings[0]), (stored) => {
      kept.current = stored;
      show(
        now.current
          ? adopt(guide, now.current, stored, latest.current)
          : begin(guide, stored, latest.current),
      );
    });
    handle.current = following;
    return () => following.stop();
  }, [tabId, guide, show, isReady]);

  useEffect(() => {
    if (now.current && seen) show(find(guide, now.current, kept.current, seen));
  });

  return {
    walking,
    go(next, done) {
      if (!now.current) return;
      const moved = move(now.current, next, latest.current.findings, done);
      show(moved);
      handle.current?.move(moved);
    },
    tick(walk, update) {
      if (!now.current) return;
      const before = now.current;
      const ticked = tick(before, walk, update);
      if (ticked === before) return;
      show(ticked);
      handle.current?.tick(before, update);
    },
  };
}
