import { useEffect, useState } from 'preact/hooks';
import { mayOpenPrivately } from '../../lib/browser/private-window.ts';
import { isPrivatePage, isPrivateTab } from '../../lib/store/privacy.ts';

/** About private windows: whether the tab is in one, and whether the browser lets us open one. */
export interface Privacy {
  isPrivate: boolean;
  mayOpenPrivately: boolean;
}

/** Undefined until it is known. */
export function usePrivacy(tabId: number | undefined): Privacy | undefined {
  const [privacy, setPrivacy] = useState<Privacy>();
  useEffect(() => {
    let isCurrent = true;
    const isPrivate = tabId === undefined ? isPrivatePage() : isPrivateTab(tabId);
    void Promise.all([isPrivate, mayOpenPrivately()]).then(([inPrivate, may]) => {
      if (isCurrent) setPrivacy({ isPrivate: inPrivate, mayOpenPrivately: may });
    });
    return () => {
      isCurrent = false;
    };
  }, [tabId]);
  return privacy;
}
