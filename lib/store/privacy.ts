import { host } from './host.ts';

/** What the address of a page of ours says where it was opened beside a tab of a private window. */
export const privateMark = 'private';

/** Whether a tab is in a private window, of which nothing may be kept. One that can't be asked after is taken for one. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return await host().isPrivateTab(tabId);
  } catch {
    return true;
  }
}

/**
 * Whether this page of the extension is in a private window (Firefox), or was opened from one: Chrome and Edge show pages
 * of extensions in ordinary windows only.
 */
export function isPrivatePage(): boolean {
  const query = new URLSearchParams(globalThis.location?.search ?? '');
  return host().isPrivatePage() || query.has(privateMark);
}
