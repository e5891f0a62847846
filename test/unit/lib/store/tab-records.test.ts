import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FindingId } from '../../../../lib/facts/findings.ts';
import { activeFindings, emptyRecord, framesOf, type TabRecord } from '../../../../lib/store/tab-record.ts';
import { forgetTab, readTab, subscribeTab, updateTab } from '../../../../lib/store/tab-records.ts';

const { session } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const settled = () => new Promise((done) => setTimeout(done, 20));
const dismiss = (id: FindingId) => (record: TabRecord) => ({
  ...record,
  dismissed: [...record.dismissed, id],
});

it.each([undefined, null, 7, 'text', [], [null, 7], { of: 'nobody' }])(
  'finds nothing known in %j',
  async (value) => {
    await session.set({ 'tab:7': value });
    const record = await readTab(7);
    expect(framesOf(record)).toEqual([]);
    expect(activeFindings(record)).toEqual([]);
    expect(record).toMatchObject(emptyRecord);
  },
);

it('hands back what was written, of each tab its own', async () => {
  const written = await updateTab(7, dismiss('wrong-cloud'));
  expect(written).toEqual({ ...emptyRecord, dismissed: ['wrong-cloud'] });
  expect(await readTab(7)).toEqual(written);
  expect(await readTab(8)).toEqual(emptyRecord);
  await forgetTab(7);
  expect(await session.get(null)).toEqual({});
});

it('makes changes one after the other, also where one fails, and writes nothing where there is none', async () => {
  const set = vi.spyOn(session, 'set');
  const changes = [
    updateTab(7, async (record) => {
      await settled();
      return dismiss('wrong-cloud')(record);
    }),
    updateTab(7, () => Promise.reject(new Error('bad'))),
    updateTab(7, dismiss('no-permission')),
    updateTab(7, (record) => record),
  ];
  const [, failed, last, none] = await Promise.allSettled(changes);
  expect(failed).toMatchObject({ status: 'rejected' });
  expect(last).toMatchObject({ value: { dismissed: ['wrong-cloud', 'no-permission'] } });
  expect(none).toEqual({ status: 'fulfilled', value: undefined });
  expect(set).toHaveBeenCalledTimes(2);
});

it('a tab that is forgotten stays so, whatever was still under way', async () => {
  void updateTab(7, async (record) => {
    await settled();
    return dismiss('wrong-cloud')(record);
  });
  await forgetTab(7);
  expect(await session.get(null)).toEqual({});
});

it('reports what is known now, then each change, until it is no longer wanted', async () => {
  const reported: FindingId[][] = [];
  const stop = subscribeTab(7, ({ dismissed }) => reported.push(dismissed));
  await settled();
  await updateTab(7, dismiss('wrong-cloud'));
  await updateTab(8, dismiss('wrong-cloud'));
  await forgetTab(7);
  stop();
  await updateTab(7, dismiss('no-permission'));
  expect(reported).toEqual([[], ['wrong-cloud'], []]);
});

it('a change that comes while it reads is newer than what it reads', async () => {
  const reported: FindingId[][] = [];
  let answer = (_items: object) => {};
  vi.spyOn(session, 'get').mockImplementationOnce(
    () =>
      new Promise((done) => {
        answer = done as typeof answer;
      }) as never,
  );
  subscribeTab(7, ({ dismissed }) => reported.push(dismissed));
  await updateTab(7, dismiss('wrong-cloud'));
  answer({});
  await settled();
  expect(reported).toEqual([['wrong-cloud']]);
});
