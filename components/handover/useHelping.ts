import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KeptPlace } from '../../lib/facts/kept-kinds.ts';
import { type Helping, notHelping } from '../../lib/handover/helping.ts';
import { type HelpingHandle, subscribeHelping } from '../../lib/store/helping.ts';
import { localKeys } from '../../lib/store/keys.ts';
import { useShelf } from '../shared/useShelf.ts';

/** Somebody who is helped beside a tab, as it is kept. */
export interface KeptHelping {
  helping: Helping;
  /** Where it is kept; undefined until that is known. */
  place: KeptPlace | undefined;
  change(update: (helping: Helping) => Helping): void;
  /** Deletes all but that somebody is helped, and hands over how to bring it back. */
  wipe(): () => void;
}

/**
 * Whether somebody is helped beside a tab, in step with every other window that shows it; undefined until it is read.
 * Without a tab it isn't kept. `finding` is what the tab is about: by it, what was kept before a restart is found.
 */
export function useHelping(tabId: number | undefined, finding: string): KeptHelping | undefined {
  const [helping, setHelping] = useState<Helping>();
  const place = useShelf(localKeys.helping, tabId)?.place;
  // What changes between two renderings meets the latest, not what was rendered last.
  const now = useRef(notHelping);
  const handle = useRef<HelpingHandle>(undefined);
  const about = useRef(finding);
  about.current = finding;
  const show = useCallback((next: Helping) => {
    now.current = next;
    setHelping(next);
  }, []);
  useEffect(() => {
    if (tabId === undefined) return show(notHelping);
    const following = subscribeHelping(tabId, about.current, show);
    handle.current = following;
    return () => following.stop();
  }, [tabId, show]);
  const change = (update: (helping: Helping) => Helping) => {
    show(update(now.current));
    handle.current?.change(update);
  };
  return (
    helping && {
      helping,
      place,
      change,
      wipe() {
        const before = now.current;
        change(({ isOn }) => ({ ...notHelping, isOn }));
        return () => change(() => before);
      },
    }
  );
}
