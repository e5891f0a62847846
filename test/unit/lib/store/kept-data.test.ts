import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeDraft } from '../../../../lib/platform/drafts.ts';
import { keptData, wipe } from '../../../../lib/platform/kept-data.ts';
import { releaseWalk, saveWalk } from '../../../../lib/platform/walks.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.useRealTimers());
const { local } = fakeBrowser.storage;

const settings = { language: 'ja', cloud: 'dod', 'organization:language': 'de' };
const data = {
  walks: [{ at: 5 }, { at: 9 }],
  'contacts:list': { at: 7 },
  'contacts:part:x:0': 'a@contoso.example',
  'any other key': 'typed',
};

it('finds nothing where only settings are stored, or an empty list', async () => {
  await local.set({ ...settings, walks: [] });
  expect(await keptData()).toEqual({});
});

it('says how much there is of each kind and when it was last changed', async () => {
  await local.set({ ...settings, ...data });
  expect(await keptData()).toEqual({
    walks: { bytes: 'walks[{"at":5},{"at":9}]'.length, at: 9 },
    contacts: { bytes: 'contacts:list{"at":7}contacts:part:x:0"a@contoso.example"'.length, at: 7 },
    handover: { bytes: 'any other key"typed"'.length },
  });
});

it('deletes one kind, or all but the settings', async () => {
  await local.set({ ...settings, ...data });
  await wipe('contacts');
  expect(Object.keys(await keptData())).toEqual(['walks', 'handover']);
  await wipe();
  expect(await local.get(null)).toEqual(settings);
});

it('lists what is really kept beside a tab, and no more of it once that is deleted or the tab closed', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const walk = { entry: 'where-stuck', answers: [] };
  const keepBoth = () =>
    Promise.all([saveWalk(1, { finding: '', walk }), changeDraft(1, '', { yourName: 'Marcel' })]);
  await keepBoth();
  const kept = await keptData();
  expect(Object.keys(kept).toSorted()).toEqual(['handover', 'walks']);
  for (const { at } of Object.values(kept)) expect(at).toBe(Date.now());
  await wipe('handover');
  expect(Object.keys(await keptData())).toEqual(['walks']);
  await keepBoth();
  await releaseWalk(1);
  expect(await keptData()).toEqual({});
  expect(JSON.stringify(await local.get(null))).not.toMatch(/Marcel|where-stuck/);
});
