import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Walk } from '../../../../lib/guide/replay.ts';
import { setTick } from '../../../../lib/steps/ticks.ts';
import { deleteExpired } from '../../../../lib/store/expired.ts';
import { keptData, wipe } from '../../../../lib/store/kept-data.ts';
import { forgetRecent, keepRecent, recentWalks } from '../../../../lib/store/recent-walks.ts';
import { fakeTabs } from '../../fake-tabs.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeTabs();
});

const { local } = fakeBrowser.storage;
const day = 24 * 60 * 60 * 1000;
const walk = (entry: string, ...options: string[]): Walk => ({
  entry,
  answers: options.map((option, at) => ({ node: `${entry}-${at}`, option, ...(at === 1 && { by: 'seen' }) })),
});
const kept = (of: Walk) => ({ finding: 'missing-vl-tab', walk: of });
const walksKept = async () => (await recentWalks()).map((recent) => recent.walk);

it('keeps where one came to, the latest first, with what was done', async () => {
  await keepRecent(kept(walk('a', 'one')));
  await keepRecent({ ...kept(walk('b', 'one', 'two')), done: setTick({}, 'step', true) });
  const [latest, before] = await recentWalks();
  expect(latest).toMatchObject({
    ...kept(walk('b', 'one', 'two')),
    done: { step: { by: 'person', on: true } },
  });
  expect(before?.walk).toEqual(walk('a', 'one'));
});

it('keeps one place of a way: the last', async () => {
  await keepRecent(kept(walk('a', 'one')));
  const [first] = await recentWalks();
  await keepRecent({ ...kept(walk('a', 'one')), done: setTick({}, 'step', true) });
  const [again, ...more] = await recentWalks();
  expect([again?.id, more]).toEqual([first?.id, []]);
  await keepRecent(kept(walk('a', 'one', 'otherwise', 'two')));
  expect(await walksKept()).toEqual([walk('a', 'one', 'otherwise', 'two')]);
  // Another answer is another way.
  await keepRecent(kept(walk('a', 'two')));
  expect(await walksKept()).toEqual([walk('a', 'two'), walk('a', 'one', 'otherwise', 'two')]);
});

it('keeps twenty', async () => {
  for (let at = 0; at < 25; at += 1) await keepRecent(kept(walk(`entry-${at}`, 'one')));
  expect((await walksKept()).map(({ entry }) => entry)).toEqual(
    Array.from({ length: 20 }, (_, at) => `entry-${24 - at}`),
  );
});

it('forgets one, or all, and each after a week', async () => {
  for (const entry of ['a', 'b', 'c']) await keepRecent(kept(walk(entry, 'one')));
  const [latest] = await recentWalks();
  await forgetRecent(latest?.id ?? '');
  expect(await walksKept()).toEqual([walk('b', 'one'), walk('a', 'one')]);
  const { recent } = (await local.get('recent')) as { recent: { at: number }[] };
  await local.set({ recent: recent.map((entry, at) => (at ? { ...entry, at: entry.at - 8 * day } : entry)) });
  expect(await walksKept()).toEqual([walk('b', 'one')]);
  await deleteExpired();
  expect(((await local.get('recent')) as { recent: object[] }).recent).toHaveLength(1);
  expect((await keptData()).recent).toBeDefined();
  await wipe('recent');
  expect(await walksKept()).toEqual([]);
});

it.each([
  undefined,
  'text',
  [1, null, {}],
  [{ id: 'x', at: Date.now(), finding: '', walk: { entry: 1, answers: [] } }],
  [{ id: 7, at: Date.now(), finding: '', walk: { entry: 'a', answers: [] } }],
  [{ id: 'x', finding: '', walk: { entry: 'a', answers: [] } }],
])('takes %j for no walk', async (recent) => {
  await local.set({ recent });
  expect(await recentWalks()).toEqual([]);
});
