import { browser } from '../browser.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { ParsedPolicy } from '../policy/schema.ts';

/**
 * The organization's settings. There are none where the browser has none for us: Firefox refuses then, others hand
 * over nothing. It can take seconds after the browser's start, so nothing waits for it.
 */
export async function readPolicy(): Promise<ParsedPolicy> {
  try {
    return parsePolicy(await browser.storage.managed.get());
  } catch {
    return parsePolicy(undefined);
  }
}

/** Calls `onChange` with the organization's settings whenever they change, until the returned function is called. */
export function subscribePolicy(onChange: (policy: ParsedPolicy) => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'managed') void readPolicy().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
