import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Helping, notHelping } from '../../../../lib/handover/helping.ts';
import { subscribeHelping } from '../../../../lib/store/helping.ts';
import { moveWalk, releaseUnkeptWalk, releaseWalk } from '../../../../lib/store/walks.ts';
import { fakeTabs } from '../../fake-tabs.ts';
import { settled } from '../../settled.ts';

const { local, session } = fakeBrowser.storage;
const privateTab = 9;

beforeEach(() => {
  fakeBrowser.reset();
  fakeTabs({ inPrivate: [privateTab] });
});

/** What is kept beside a tab, after a change where one is given. */
async function beside(tab: number, update?: (helping: Helping) => Helping): Promise<Helping | undefined> {
  let told: Helping | undefined;
  const { change, stop } = subscribeHelping(tab, '', (helping) => {
    told = helping;
  });
  await settled();
  if (update) change(update);
  await settled();
  stop();
  return told;
}
const noting = (notes: string) => (helping: Helping) => ({ ...helping, isOn: true, notes });

it('keeps each tab’s own, until it is deleted or the tab closes', async () => {
  await beside(1, noting('one'));
  await beside(2, noting('two'));
  expect((await beside(1))?.notes).toBe('one');
  expect(await beside(3)).toEqual(notHelping);
  await beside(1, () => notHelping);
  expect(await beside(1)).toEqual(notHelping);
  expect(JSON.stringify(await local.get())).not.toContain('"one"');
  await releaseWalk(2);
  expect(JSON.stringify(await local.get())).not.toContain('"two"');
});

it('goes with the tab that takes another’s place', async () => {
  await beside(1, noting('one'));
  await moveWalk(1, 4);
  expect((await beside(4))?.notes).toBe('one');
  expect(await beside(1)).toEqual(notHelping);
});

it('keeps nothing where there is nothing', async () => {
  await beside(1, noting('one'));
  await beside(1, () => notHelping);
  expect((await local.get('helping')).helping).toEqual([]);
});

it('leaves nothing of a private window on the disk, and nothing in memory once its tab is closed', async () => {
  await beside(privateTab, noting('secret'));
  expect((await beside(privateTab))?.notes).toBe('secret');
  expect(JSON.stringify(await local.get())).not.toContain('secret');
  expect(JSON.stringify(await session.get())).toContain('secret');
  await releaseUnkeptWalk(privateTab);
  expect(JSON.stringify(await session.get())).not.toContain('secret');
});
