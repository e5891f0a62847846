import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptData, wipe } from '../../lib/platform/kept-data.ts';

beforeEach(() => fakeBrowser.reset());
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
