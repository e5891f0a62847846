import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeTab, restoreBadge } from '../../../../lib/background/change-tab.ts';
import { noteFault, subscribeFaults } from '../../../../lib/store/stores.ts';
import type { TabRecord } from '../../../../lib/store/tab-record.ts';
import { readTab, subscribeTab } from '../../../../lib/store/tab-records.ts';
import { type FakeWorker, fakeWorker, profileError, settled } from './fake-worker.ts';

const { session } = fakeBrowser.storage;
let worker: FakeWorker;
beforeEach(() => {
  worker = fakeWorker();
});
afterEach(() => vi.restoreAllMocks());

const found = (record: TabRecord): TabRecord => ({
  ...record,
  frames: { 0: { document: 'a', host: 'admin.cloud.microsoft', facts: profileError } },
});

/** Storage with room for so many letters in one value. */
function roomFor(letters: number): void {
  const set = session.set.bind(session);
  vi.spyOn(session, 'set').mockImplementation((async (items: object) => {
    if (JSON.stringify(items).length > letters) throw new Error('QUOTA_BYTES quota exceeded');
    return set(items as never);
  }) as never);
}

/** What a page is told of a tab: what is known of it, and whether something can't be kept. */
async function seenBy(tab: number): Promise<{ findings: number; faulty: boolean }> {
  noteFault('session', false); // a page is another process, and knows nothing of what the worker met
  let findings = 0;
  let faulty = false;
  const stop = subscribeTab(tab, (record) => {
    findings = record.findings.length;
  });
  await settled();
  subscribeFaults((is) => {
    faulty = is;
  })();
  stop();
  return { findings, faulty };
}

it('shows on the badge what was found', async () => {
  await changeTab(7, found);
  expect(worker.badges.get(7)).toBe('1');
  expect(await seenBy(7)).toEqual({ findings: 1, faulty: false });
});

it.each([
  ['for little', 400],
  ['for nothing', 0],
])('has no badge where there is room %s, and pages hear why', async (_much, letters) => {
  roomFor(letters);
  await changeTab(7, found);
  expect(worker.badges.get(7) ?? '').toBe('');
  expect((await readTab(7)).findings).toEqual([]);
  expect(await seenBy(7)).toEqual({ findings: 0, faulty: true });
  await restoreBadge(7);
  expect(worker.badges.get(7) ?? '').toBe('');
});

it('has the badge again once there is room', async () => {
  roomFor(400);
  await changeTab(7, found);
  vi.mocked(session.set).mockRestore();
  await changeTab(7, found);
  expect(worker.badges.get(7)).toBe('1');
  expect(await readTab(7)).not.toHaveProperty('isUnkept');
  expect(await seenBy(7)).toEqual({ findings: 1, faulty: false });
});

it('shows none of what was kept before there was no room', async () => {
  await changeTab(7, found);
  roomFor(0);
  await changeTab(7, (record) => ({ ...record, dismissed: ['access-at-risk'] }));
  expect(worker.badges.get(7)).toBe('');
  expect((await readTab(7)).findings).toEqual([]);
});
