import { browser } from '../browser.ts';
import { type HostKind, matchPatterns } from '../facts/hosts.ts';

/** Whether pages of a kind of host may be looked at. */
export function mayCheck(kind: HostKind): Promise<boolean> {
  return browser.permissions.contains({ origins: matchPatterns(kind) });
}

/** Asks the person; must be called from a click. Pages that are open already are read once they are reloaded. */
export function allow(kind: HostKind): Promise<boolean> {
  return browser.permissions.request({ origins: matchPatterns(kind) });
}

export function forbid(kind: HostKind): Promise<boolean> {
  return browser.permissions.remove({ origins: matchPatterns(kind) });
}

/** Calls back whenever a permission is given or taken away, until the returned function is called. */
export function watchPermissions(tell: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(tell);
  onRemoved.addListener(tell);
  return () => {
    onAdded.removeListener(tell);
    onRemoved.removeListener(tell);
  };
}
