import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Has every tab be there, in an ordinary window but for those named. Call it after the fake browser is reset. */
export function fakeTabs({ inPrivate = [] }: { inPrivate?: readonly number[] } = {}): void {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => ({
    id,
    incognito: inPrivate.includes(id),
  })) as never);
}
