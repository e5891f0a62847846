import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shownTab } from '../../../../lib/browser/shown-tab.ts';
import { emptyRecord, type TabRecord } from '../../../../lib/store/tab-record.ts';
import { updateTab } from '../../../../lib/store/tab-records.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('is the tab that is named, else the one in front', async () => {
  const record: TabRecord = { ...emptyRecord, dismissed: ['wrong-cloud'] };
  const active = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  await updateTab(9, () => record);
  expect(await shownTab(9)).toEqual({ id: 9, record });
  expect(active).not.toHaveBeenCalled();
  expect(await shownTab(undefined)).toEqual({ id: 7, record: emptyRecord });
  active.mockResolvedValue([] as never);
  expect(await shownTab(undefined)).toEqual({ id: undefined, record: emptyRecord });
});
