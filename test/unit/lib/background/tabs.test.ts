import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { arriving, listenToTabs } from '../../../../lib/background/tabs.ts';
import { changeDraft } from '../../../../lib/store/drafts.ts';
import { emptyRecord, type TabRecord } from '../../../../lib/store/tab-record.ts';
import { readTab, updateTab } from '../../../../lib/store/tab-records.ts';
import { loadWalk, saveWalk } from '../../../../lib/store/walks.ts';
import { type FakeWorker, fakeWorker, profileError, settled, started } from './fake-worker.ts';

let worker: FakeWorker;
beforeEach(() => {
  worker = fakeWorker();
  listenToTabs(started);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const portal = 'https://admin.cloud.microsoft/';
const frame = { document: 'a', host: 'admin.cloud.microsoft', facts: profileError };
const hop = { kind: 'admin-center', host: 'admin.cloud.microsoft', request: '1', at: 0 } as const;
const known: TabRecord = { ...emptyRecord, frames: { 0: frame }, journey: { hops: [hop], landed: false } };
const keep = (record: TabRecord) => updateTab(7, () => record);
const walk = { finding: '', walk: { entry: 'where-stuck', answers: [] } };

it('lands where the browser says that the tab shows the last hop’s page', () => {
  const landed = arriving(known, { status: 'complete', address: portal }, 0);
  expect(landed.journey).toEqual({ hops: [hop], landed: true });
  expect(landed.frames).toEqual({ 0: frame });
  expect(arriving(landed, { status: 'complete', address: portal }, 0)).toBe(landed);
  expect(arriving(landed, { address: 'https://login.live.com/' }, 0).journey.landed).toBe(false);
});

it('forgets the frames of a page of another host, once the tab loads', () => {
  expect(arriving(known, { status: 'loading' }, 0).frames).toEqual({});
  expect(arriving(known, { status: 'loading', address: 'https://login.live.com/' }, 0).frames).toEqual({});
  // A title or an icon says nothing of where the tab is.
  expect(arriving(known, {}, 0)).toBe(known);
});

it('ends a journey to the retired VLSC once its tab goes elsewhere', () => {
  const vlsc = { ...hop, kind: 'vlsc', host: 'vlsc.microsoft.com' } as const;
  const record = { ...emptyRecord, journey: { hops: [vlsc], landed: true } };
  expect(arriving(record, { status: 'loading' }, 60_000).journey.hops).toEqual([]);
  expect(arriving(record, { status: 'loading' }, 1000).journey.hops).toEqual([vlsc]);
});

it('judges what is left of a tab that loads another page', async () => {
  await keep(known);
  await worker.fire('updated', 7, { status: 'complete' }, { url: portal });
  expect((await readTab(7)).findings).toMatchObject([{ id: 'profile-setup-error' }]);
  expect(worker.badges.get(7)).toBe('1');
  await worker.fire('updated', 7, { status: 'loading' }, { url: 'https://login.live.com/' });
  expect((await readTab(7)).findings).toEqual([]);
  expect(worker.badges.get(7)).toBe('');
});

it('shows the badge again after a reload, which takes it away', async () => {
  await keep(known);
  await worker.fire('updated', 7, { status: 'complete' }, { url: portal });
  worker.badges.clear();
  await worker.fire('updated', 7, { status: 'loading' }, { url: portal });
  expect(worker.badges.size).toBe(0);
  await worker.fire('updated', 7, { status: 'complete' }, { url: portal });
  expect(worker.badges.get(7)).toBe('1');
});

it('has nothing to show for a tab of which nothing is known', async () => {
  await worker.fire('updated', 7, { status: 'complete' }, { url: 'https://example.com/' });
  expect(worker.badges.size).toBe(0);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it('forgets a tab that is closed, with its walk and what was typed beside it', async () => {
  await keep(known);
  await saveWalk(7, walk);
  await changeDraft(7, '', { yourName: 'Marcel' });
  await worker.fire('removed', 7, { isWindowClosing: false });
  await settled();
  expect(await readTab(7)).toEqual(emptyRecord);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ walks: [], drafts: [] });
});

it('keeps the walk of a window that closes for as long as the browser may be closing', async () => {
  await keep(known);
  await saveWalk(7, walk);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const gone = worker.fire('removed', 7, { isWindowClosing: true });
  await vi.advanceTimersByTimeAsync(9000);
  expect(await loadWalk(7, '')).toMatchObject(walk);
  await vi.advanceTimersByTimeAsync(2000);
  await gone;
  vi.useRealTimers();
  await settled();
  expect(await loadWalk(7, '')).toBeUndefined();
});

it('hands the walk to the tab that takes a tab’s place', async () => {
  await keep(known);
  await saveWalk(7, walk);
  await worker.fire('replaced', 8, 7);
  await settled();
  expect(await readTab(7)).toEqual(emptyRecord);
  expect(await loadWalk(8, '')).toMatchObject(walk);
});
