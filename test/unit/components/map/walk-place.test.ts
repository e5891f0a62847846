import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { subscribeWalkPlace, walkPlace } from '../../../../components/map/walk-place.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { type Place, replay } from '../../../../lib/guide/replay.ts';
import { saveWalk } from '../../../../lib/store/walks.ts';
import { fakeTabs } from '../../fake-tabs.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeTabs();
});

const [option = ''] = Object.keys((guide.nodes[guide.start] as { options?: object }).options ?? {});
const walk = { entry: guide.start, answers: [{ node: guide.start, option }] };
const settled = () => new Promise((done) => setTimeout(done, 20));

it('is nowhere without a tab, and where nothing was begun', async () => {
  expect(await walkPlace(undefined)).toBeUndefined();
  expect(await walkPlace(7)).toBeUndefined();
});

it('is where the answers of the tab’s walk lead', async () => {
  await saveWalk(7, { finding: '', walk });
  expect(await walkPlace(7)).toEqual(replay(guide, walk));
  expect(await walkPlace(8)).toBeUndefined();
});

it('is heard of whenever the walk changes, until it is no longer wanted', async () => {
  const heard: (Place | undefined)[] = [];
  const stop = subscribeWalkPlace(7, (place) => heard.push(place));
  await saveWalk(7, { finding: '', walk });
  await settled();
  expect(heard).toEqual([replay(guide, walk)]);
  stop();
  await saveWalk(7, { finding: '', walk: { ...walk, answers: [] } });
  await settled();
  expect(heard).toHaveLength(1);
});
