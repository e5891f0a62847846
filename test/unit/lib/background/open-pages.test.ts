import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToInstallation } from '../../../../lib/background/open-pages.ts';

const { runtime, scripting, tabs } = fakeBrowser;
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('brings the manifest’s scripts into the pages that are open when the extension is installed', async () => {
  let install: () => Promise<void> = () => Promise.resolve();
  vi.spyOn(runtime.onInstalled, 'addListener').mockImplementation(((listener: typeof install) => {
    install = listener;
  }) as never);
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
  listenToInstallation();
  expect(brought).not.toHaveBeenCalled();
  await install();
  expect(brought.mock.calls).toEqual([
    [{ target: { tabId: 1, allFrames: true }, files: ['a.js'] }],
    [{ target: { tabId: 2, allFrames: false }, files: ['b.js'] }],
  ]);
  // A discarded tab would be loaded for it.
  for (const [asked] of query.mock.calls) expect(asked).toMatchObject({ discarded: false });
});
