import { browser } from '../browser.ts';
import { privateStore } from '../store/stores.ts';

/** Forgets what belongs to private windows once the last of them has closed. */
export function listenToPrivateWindows(): void {
  browser.windows.onRemoved.addListener(forgetWithLast);
  // The last one may have closed while this worker couldn't hear it.
  void forgetWithLast();
}

async function forgetWithLast(): Promise<void> {
  const keys = await privateStore.keys();
  if (keys.length === 0) return;
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await privateStore.remove(keys);
}
