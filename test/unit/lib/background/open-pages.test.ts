import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToOpenPages } from '../../../../lib/background/open-pages.ts';
import { updateTab } from '../../../../lib/store/tab-records.ts';
import { settled } from '../../settled.ts';
import { profileError } from './fake-worker.ts';

const { permissions, runtime, scripting, tabs } = fakeBrowser;
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('brings the manifest’s scripts into open pages that tell nothing, at its start and when it may', async () => {
  const events = new Map<string, () => void>();
  for (const [name, event] of Object.entries({
    installed: runtime.onInstalled,
    added: permissions.onAdded,
    removed: permissions.onRemoved,
  }))
    vi.spyOn(event as { addListener(listener: () => void): void }, 'addListener').mockImplementation(
      (listener) => void events.set(name, listener),
    );
  vi.spyOn(runtime, 'getManifest').mockReturnValue({
    content_scripts: [
      { matches: ['https://admin.microsoft.com/*'], js: ['a.js'], all_frames: true },
      { matches: ['https://login.live.com/*'], js: ['b.js'] },
    ],
  } as never);
  const query = vi
    .spyOn(tabs, 'query')
    .mockImplementation((({ url }: { url: string[] }) =>
      Promise.resolve([{ id: url[0]?.includes('admin') ? 1 : 2 }])) as never);
  const brought = vi.spyOn(scripting, 'executeScript').mockResolvedValue([] as never);
  const both = [
    [{ target: { tabId: 1, allFrames: true }, files: ['a.js'] }],
    [{ target: { tabId: 2, allFrames: false }, files: ['b.js'] }],
  ];
  listenToOpenPages();
  await settled();
  expect(brought.mock.calls).toEqual(both);
  for (const event of ['installed', 'added']) {
    brought.mockClear();
    events.get(event)?.();
    await settled();
    expect(brought.mock.calls).toEqual(both);
  }
  brought.mockClear();
  const frame = { document: 'a', host: 'admin.microsoft.com', facts: profileError };
  await updateTab(1, (record) => ({ ...record, frames: { 0: frame } }));
  events.get('added')?.();
  await settled();
  expect(brought.mock.calls).toEqual([both[1]]);
  // A discarded tab would be loaded for it.
  for (const [asked] of query.mock.calls) expect(asked).toMatchObject({ discarded: false });
});
