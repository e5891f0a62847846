import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToPrivateWindows } from '../../../../lib/background/private-windows.ts';
import { privateStore, unkeptStore } from '../../../../lib/store/stores.ts';
import { settled } from '../../settled.ts';

let windows: { incognito: boolean }[];
let closed: () => void;

beforeEach(async () => {
  fakeBrowser.reset();
  windows = [{ incognito: false }, { incognito: true }];
  vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation((async () => windows) as never);
  vi.spyOn(fakeBrowser.windows.onRemoved, 'addListener').mockImplementation(((listener: () => void) => {
    closed = listener;
  }) as never);
  await privateStore.set({ 'contacts:list': 'SECRET' });
  await unkeptStore.set({ walks: [] });
});
afterEach(() => vi.restoreAllMocks());

it('forgets what belongs to private windows with the last of them, and nothing else', async () => {
  listenToPrivateWindows();
  closed();
  await settled();
  expect(await privateStore.keys()).toEqual(['contacts:list']);
  windows = [{ incognito: false }];
  closed();
  await settled();
  expect(await privateStore.keys()).toEqual([]);
  expect(await unkeptStore.keys()).toEqual(['walks']);
});

it('forgets it at its start where the last window closed before', async () => {
  windows = [];
  listenToPrivateWindows();
  await settled();
  expect(await privateStore.keys()).toEqual([]);
});
