import { useEffect, useState } from 'preact/hooks';
import { type NoAccess, noAccessTo, subscribeTabChanges } from '../../lib/browser/page-access.ts';
import { subscribePermissions } from '../../lib/browser/permissions.ts';

/** Milliseconds that a page may take until it tells something: reading a large one takes a while. */
const patience = 8000;

/** Why the page of a tab can't be read, kept up to date; undefined where it can, and until it is known. */
export function useAccess(tabId: number | undefined, isKnown: boolean): NoAccess | undefined {
  const [access, setAccess] = useState<NoAccess>();
  useEffect(() => {
    if (tabId === undefined) return undefined;
    let turn = 0;
    let timer: ReturnType<typeof setTimeout>;
    const look = async (isLate: boolean): Promise<void> => {
      clearTimeout(timer);
      turn += 1;
      const own = turn;
      const found = await noAccessTo(tabId, isKnown);
      if (own !== turn) return;
      const isEarly = found?.why === 'unread' && !isLate;
      setAccess(isEarly ? undefined : found);
      if (isEarly) timer = setTimeout(() => void look(true), patience);
    };
    const again = () => void look(false);
    again();
    const stops = [subscribePermissions(again), subscribeTabChanges(tabId, again)];
    return () => {
      turn += 1;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [tabId, isKnown]);
  return access;
}
