import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setTick } from '../../../../lib/steps/ticks.ts';
import { loadWalk, moveWalk, releaseWalk, saveWalk, subscribeWalk } from '../../../../lib/store/walks.ts';
import { fakeTabs } from '../../fake-tabs.ts';
import { settled } from '../../settled.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeTabs();
});
afterEach(() => vi.restoreAllMocks());

const { local, session } = fakeBrowser.storage;
const full = () => vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
const unreadable = () => vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error'));
/** What is stored, as another page of the extension would write it. */
const write = async (change: (walk: Record<string, unknown>) => object) => {
  const { walks } = (await local.get('walks')) as { walks: Record<string, unknown>[] };
  await local.set({ walks: walks.map(change) });
};

const kept = (option: string, finding = '') => ({
  finding,
  walk: { entry: 'where-stuck', answers: [{ node: 'where-stuck', option }] },
});

/** What a restart of the browser does: session storage is gone, tabs have new ids. */
const restart = () => fakeBrowser.storage.session.clear();

it('keeps the walk of each tab', async () => {
  await saveWalk(1, kept('a'));
  await saveWalk(2, kept('b'));
  await saveWalk(1, kept('c'));
  expect(await loadWalk(1, '')).toMatchObject(kept('c'));
  expect(await loadWalk(2, '')).toMatchObject(kept('b'));
  expect(await loadWalk(3, '')).toBeUndefined();
});

it('hands a walk to a tab that shows the same after a restart, once', async () => {
  await saveWalk(1, kept('a'));
  await saveWalk(2, kept('b', 'missing-vl-tab'));
  await restart();
  expect(await loadWalk(7, 'profile-setup-error')).toBeUndefined();
  expect(await loadWalk(7, 'missing-vl-tab')).toMatchObject(kept('b', 'missing-vl-tab'));
  await saveWalk(7, kept('c', 'missing-vl-tab'));
  expect(await loadWalk(8, 'missing-vl-tab')).toBeUndefined();
  expect(await loadWalk(8, '')).toMatchObject(kept('a'));
});

it('keeps what gave an answer, and nothing else in its place', async () => {
  const answers = [
    { node: 'a', option: 'b', by: 'seen' },
    { node: 'c', option: 'd', by: 'set' },
    { node: 'e', option: 'f' },
  ] as const;
  await saveWalk(1, { finding: '', walk: { entry: 'a', answers: [...answers] } });
  expect((await loadWalk(1, ''))?.walk.answers).toEqual(answers);
  await write((walk) => ({
    ...walk,
    walk: { entry: 'a', answers: answers.map((answer) => ({ ...answer, by: 'somebody' })) },
  }));
  expect((await loadWalk(1, ''))?.walk.answers).toEqual(
    answers.map(({ node, option }) => ({ node, option })),
  );
});

it('forgets the walk of a closed tab', async () => {
  await saveWalk(1, kept('a'));
  await releaseWalk(1);
  expect(await loadWalk(1, '')).toBeUndefined();
});

it.each([
  [null],
  ['text'],
  [[null, 1, { tab: 1 }]],
  [[{ tab: 1, session: 's', finding: '', at: Date.now(), walk: { entry: 'x', answers: [{}] } }]],
])('takes broken storage for an empty one: %j', async (walks) => {
  await fakeBrowser.storage.local.set({ walks });
  expect(await loadWalk(1, '')).toBeUndefined();
  await saveWalk(1, kept('a'));
  expect(await loadWalk(1, '')).toMatchObject(kept('a'));
});

it('forgets old walks', async () => {
  await saveWalk(1, kept('a'));
  const { walks } = await fakeBrowser.storage.local.get('walks');
  await fakeBrowser.storage.local.set({ walks: (walks as object[]).map((walk) => ({ ...walk, at: 0 })) });
  expect(await loadWalk(1, '')).toBeUndefined();
});

it('keeps what was ticked, and nothing that only looks like it', async () => {
  const done = { open: { by: 'person', on: true } } as const;
  await saveWalk(1, { ...kept('a'), done });
  expect(await loadWalk(1, '')).toMatchObject({ done });
  const { walks } = await fakeBrowser.storage.local.get('walks');
  const broken = { ...done, other: { by: 'page', on: true, proof: 'no-such-proof' } };
  await fakeBrowser.storage.local.set({
    walks: (walks as object[]).map((walk) => ({ ...walk, done: broken })),
  });
  expect((await loadWalk(1, ''))?.done).toEqual(done);
});

it('tells what is kept, then what is changed elsewhere or deleted', async () => {
  await saveWalk(1, kept('a'));
  const told: unknown[] = [];
  const { stop } = subscribeWalk(1, '', (walk) => told.push(walk));
  await settled();
  expect(told).toMatchObject([kept('a')]);
  await saveWalk(2, kept('other tab'));
  await settled();
  expect(told).toHaveLength(1);
  await saveWalk(1, kept('c'));
  await settled();
  expect(told).toMatchObject([kept('a'), kept('c')]);
  await local.remove('walks');
  await settled();
  expect(told).toHaveLength(3);
  expect(told.at(-1)).toBeUndefined();
  stop();
  await saveWalk(1, kept('d'));
  await settled();
  expect(told).toHaveLength(3);
});

it('hands the walk of a tab to the one that takes its place', async () => {
  await saveWalk(1, kept('a'));
  await saveWalk(2, kept('b'));
  await moveWalk(1, 9);
  expect(await loadWalk(9, '')).toMatchObject(kept('a'));
  expect(await loadWalk(1, '')).toBeUndefined();
  expect(await loadWalk(2, '')).toMatchObject(kept('b'));
  await moveWalk(7, 8);
  expect(await loadWalk(8, '')).toBeUndefined();
});

it('doesn’t take the place of a walk that was begun in the new tab already', async () => {
  await saveWalk(1, kept('a'));
  await saveWalk(9, kept('newer'));
  await moveWalk(1, 9);
  expect(await loadWalk(9, '')).toMatchObject(kept('newer'));
  expect((await local.get('walks')).walks).toHaveLength(1);
});

it('shows a walk in the panel that its tab took along', async () => {
  await saveWalk(1, kept('a'));
  const told: unknown[] = [];
  subscribeWalk(9, '', (walk) => told.push(walk));
  await settled();
  await moveWalk(1, 9);
  await settled();
  expect(told).toMatchObject([undefined, kept('a')]);
});

it('writes nothing where a tab without a walk closes', async () => {
  await saveWalk(1, kept('a'));
  const set = vi.spyOn(local, 'set');
  await releaseWalk(2);
  await moveWalk(3, 4);
  expect(set).not.toHaveBeenCalled();
});

it('deletes what is too old when any tab closes', async () => {
  await saveWalk(1, kept('a'));
  await saveWalk(2, kept('b'));
  const week = 7 * 24 * 60 * 60 * 1000;
  await write((walk) => ({ ...walk, at: walk.tab === 1 ? Date.now() - week : walk.at }));
  await releaseWalk(3);
  expect((await local.get('walks')).walks).toMatchObject([{ tab: 2 }]);
});

it('keeps the walks of other tabs while storage can’t be read', async () => {
  await saveWalk(1, kept('a'));
  const broken = unreadable();
  expect(await saveWalk(2, kept('b'))).toBe(false);
  await releaseWalk(1);
  broken.mockRestore();
  expect(await loadWalk(1, '')).toMatchObject(kept('a'));
});

it('keeps the session while it can’t be read', async () => {
  await saveWalk(1, kept('a'));
  const broken = vi.spyOn(session, 'get').mockRejectedValue(new Error('IO error'));
  expect(await saveWalk(2, kept('b'))).toBe(false);
  expect(await loadWalk(1, '')).toBeUndefined();
  broken.mockRestore();
  expect(await loadWalk(1, '')).toMatchObject(kept('a'));
});

it('tells nothing of a walk that can’t be read for a moment', async () => {
  await saveWalk(1, kept('a'));
  const told: unknown[] = [];
  subscribeWalk(1, '', (walk) => told.push(walk));
  await settled();
  const broken = unreadable();
  await fakeBrowser.storage.local.onChanged.trigger({ walks: { newValue: [] } });
  await settled();
  broken.mockRestore();
  expect(told).toMatchObject([kept('a')]);
});

it('doesn’t undo on the screen what can’t be kept', async () => {
  await saveWalk(1, kept('a'));
  const told: unknown[] = [];
  const handle = subscribeWalk(1, '', (walk) => told.push(walk));
  await settled();
  handle.move(kept('b'));
  await settled();
  const broken = full();
  handle.move(kept('c'));
  await settled();
  await fakeBrowser.storage.local.onChanged.trigger({ walks: { newValue: [] } });
  await settled();
  expect(told).toMatchObject([kept('a'), kept('b')]);
  broken.mockRestore();
  handle.move(kept('d'));
  await settled();
  expect(await loadWalk(1, '')).toMatchObject(kept('d'));
});

it('ticks the walk that it was seen on, and none that came after', async () => {
  const handle = subscribeWalk(1, '', () => undefined);
  const tick = (step: string) => (ticks: object) => setTick(ticks as never, step, true);
  handle.tick(kept('a'), tick('one'));
  handle.tick(kept('a'), tick('two'));
  await settled();
  expect((await loadWalk(1, ''))?.done).toMatchObject({ one: { on: true }, two: { on: true } });
  await saveWalk(1, kept('b'));
  handle.tick(kept('a'), tick('three'));
  await settled();
  expect(await loadWalk(1, '')).toMatchObject({ ...kept('b'), done: {} });
});

it('leaves out a walk of another version that is too long', async () => {
  await saveWalk(1, kept('a'));
  await write((walk) => ({
    ...walk,
    walk: { entry: 'x', answers: Array.from({ length: 5000 }, () => ({ node: 'x', option: 'y' })) },
  }));
  expect(await loadWalk(1, '')).toBeUndefined();
});

it('keeps every walk when many are saved at once', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, tab) => saveWalk(tab, kept(String(tab)))));
  for (let tab = 0; tab < 20; tab++) expect(await loadWalk(tab, '')).toMatchObject(kept(String(tab)));
});
