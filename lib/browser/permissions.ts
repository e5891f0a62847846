import { browser } from '../browser.ts';
import { type HostKind, lookUpOrigin, matchPatterns } from '../facts/hosts.ts';

/** Whether pages of a kind of host may be looked at. */
export function mayCheck(kind: HostKind): Promise<boolean> {
  return browser.permissions.contains({ origins: matchPatterns(kind) });
}

/** Asks the person for pages of kinds of hosts. Those that are open already are read then. */
export function allow(...kinds: readonly HostKind[]): Promise<boolean> {
  return request(kinds.flatMap(matchPatterns));
}

/**
 * Asks the person for the one host that look-ups go to. It comes with the extension, but people and organizations can
 * take it away, and Firefox may not have given it.
 */
export function allowLookUps(): Promise<boolean> {
  return request([`${lookUpOrigin}/*`]);
}

/** Must be called from a click, or the browser refuses. */
function request(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}

export function forbid(kind: HostKind): Promise<boolean> {
  return browser.permissions.remove({ origins: matchPatterns(kind) });
}

/** Calls `onChange` whenever a permission is given or taken away, until the returned function is called. */
export function subscribePermissions(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}
