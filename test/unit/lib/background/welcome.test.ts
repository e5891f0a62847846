import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToInstall } from '../../../../lib/background/welcome.ts';
import { settled } from '../../settled.ts';

beforeEach(() => fakeBrowser.reset());

/** The addresses that are opened when the extension comes like this. */
async function openedAt(reason: string, installType: string): Promise<string[]> {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  vi.spyOn(fakeBrowser.management, 'getSelf').mockResolvedValue({ installType } as never);
  listenToInstall();
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  await settled();
  const urls = opened.mock.calls.map(([{ url = '' }]) => url);
  vi.restoreAllMocks();
  return urls;
}

it('opens the welcome page after a person has installed the extension', async () => {
  expect(await openedAt('install', 'normal')).toEqual([expect.stringMatching(/\/welcome\.html$/)]);
});

it.each([
  ['update', 'normal'],
  ['browser_update', 'normal'],
  ['install', 'admin'],
  ['install', 'development'],
])('opens nothing after %s of type %s', async (reason, installType) => {
  expect(await openedAt(reason, installType)).toEqual([]);
});
