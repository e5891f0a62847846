import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToNavigation } from '../../../../lib/background/navigation.ts';
import { readTab, updateTab } from '../../../../lib/store/tab-records.ts';
import { type FakeWorker, fakeWorker, settled, started } from './fake-worker.ts';

let worker: FakeWorker;
let last = 0;
beforeEach(() => {
  worker = fakeWorker();
  listenToNavigation(started);
});
afterEach(() => vi.restoreAllMocks());

async function request(url: string, more = {}) {
  last += 1;
  worker.fire('request', { tabId: 7, url, requestId: String(last), timeStamp: Date.now(), ...more });
  await settled();
}
const hosts = async () => (await readTab(7)).journey.hops.map(({ host }) => host);
const land = () => updateTab(7, (record) => ({ ...record, journey: { ...record.journey, landed: true } }));
const shows = (url: string) => vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url } as never);

const portal = 'https://admin.cloud.microsoft/';

it('follows a tab through the hosts we know', async () => {
  await request('https://admin.microsoft.com/');
  await request('https://login.microsoftonline.com/common', { initiator: 'https://admin.microsoft.com' });
  await request('https://evil.example/');
  await request('https://admin.microsoft.com/', { tabId: -1 });
  expect(await hosts()).toEqual(['admin.microsoft.com', 'login.microsoftonline.com']);
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['tab:7']);
});

it('begins anew where a person chose the address', async () => {
  await request('https://login.live.com/');
  await request(portal);
  expect(await hosts()).toEqual(['admin.cloud.microsoft']);
});

it('a reload of the page that the tab shows changes nothing, whatever its fragment', async () => {
  await request(portal);
  await land();
  const before = await readTab(7);
  shows(`${portal}#/users`);
  await request(portal);
  expect(await readTab(7)).toEqual(before);
  expect(before.journey.landed).toBe(true);
});

it.each([
  ['another page', 'https://admin.cloud.microsoft/other'],
  ['nothing we may see', undefined],
])('is no reload where the tab shows %s', async (_name, address) => {
  await request(portal);
  await land();
  shows(address as string);
  await request(portal);
  expect((await readTab(7)).journey).toMatchObject({ hops: [{ request: String(last) }], landed: false });
});

it('is no reload where the tab is gone', async () => {
  await request(portal);
  await land();
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7.'));
  await request(portal);
  expect((await readTab(7)).journey.landed).toBe(false);
});

it('is done in the order in which it happened', async () => {
  const acts: [number, () => void][] = [];
  listenToNavigation({ ...started, inOrder: (at, act) => void acts.push([at, act]) });
  await request('https://login.live.com/', { timeStamp: 2 });
  await request('https://admin.microsoft.com/', { timeStamp: 1 });
  expect(acts.map(([at]) => at)).toEqual([2, 1]);
  expect(await hosts()).toEqual([]);
});
