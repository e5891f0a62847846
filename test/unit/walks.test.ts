import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadWalk, releaseWalk, saveWalk, watchWalk } from '../../lib/platform/walks.ts';

beforeEach(() => fakeBrowser.reset());

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

it('tells of a walk that is changed elsewhere or deleted, and not of what is saved here', async () => {
  await saveWalk(1, kept('a'));
  const told: unknown[] = [];
  const stop = watchWalk(1, (walk) => told.push(walk));
  const settled = () => new Promise((done) => setTimeout(done, 20));
  await saveWalk(1, kept('b'));
  await saveWalk(2, kept('other tab'));
  await settled();
  expect(told).toEqual([]);

  const { walks } = (await fakeBrowser.storage.local.get('walks')) as {
    walks: { tab: number; at: number }[];
  };
  const elsewhere = walks.map((walk) =>
    walk.tab === 1 ? { ...walk, ...kept('c'), at: Date.now() + 1000 } : walk,
  );
  await fakeBrowser.storage.local.set({ walks: elsewhere });
  await settled();
  expect(told).toMatchObject([kept('c')]);
  await fakeBrowser.storage.local.remove('walks');
  await settled();
  expect(told.at(-1)).toBeUndefined();
  expect(told).toHaveLength(2);
  stop();
});

it('keeps every walk when many are saved at once', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, tab) => saveWalk(tab, kept(String(tab)))));
  for (let tab = 0; tab < 20; tab++) expect(await loadWalk(tab, '')).toMatchObject(kept(String(tab)));
});
