import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberTenants } from '../../../../lib/contacts/cache.ts';
import { saveList, saveOutcomes } from '../../../../lib/store/contact-list.ts';
import { changeDraft } from '../../../../lib/store/drafts.ts';
import { bringBack, keptData, take, wipe } from '../../../../lib/store/kept-data.ts';
import { chooseLocale, keepOrganizationLocale } from '../../../../lib/store/language.ts';
import { chooseCloud } from '../../../../lib/store/settings.ts';
import { tenantStore } from '../../../../lib/store/tenant-store.ts';
import { releaseWalk, saveWalk } from '../../../../lib/store/walks.ts';
import { fakeTabs } from '../../fake-tabs.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeTabs();
});
afterEach(() => vi.useRealTimers());
const { local } = fakeBrowser.storage;

const settings = { language: 'ja', cloud: 'dod', 'organization:language': 'de' };
const data = {
  walks: [{ at: 5 }, { at: 9 }],
  'contacts:list': { at: 7 },
  'contacts:part:x:0': 'a@contoso.example',
  drafts: [{ at: 3, fields: { yourName: 'Marcel' } }],
  'of another version': { at: 4 },
  'walks:of another version': 5,
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
    handover: { bytes: 'drafts[{"at":3,"fields":{"yourName":"Marcel"}}]'.length, at: 3 },
    unknown: { bytes: 'of another version{"at":4}walks:of another version5'.length, at: 4 },
  });
});

it('deletes one kind, or all but the settings', async () => {
  await local.set({ ...settings, ...data });
  await wipe('contacts');
  expect(Object.keys(await keptData())).toEqual(['walks', 'handover', 'unknown']);
  await wipe('unknown');
  expect(Object.keys(await keptData())).toEqual(['walks', 'handover']);
  await local.set({ 'of another version': 1 });
  await wipe();
  expect(await local.get(null)).toEqual(settings);
});

it('brings back what was deleted, but for what is newer', async () => {
  await local.set({ ...settings, ...data });
  const before = await local.get(null);
  await bringBack(await take('contacts'));
  expect(await local.get(null)).toEqual(before);
  const taken = await take();
  expect(await local.get(null)).toEqual(settings);
  await local.set({ walks: [{ at: 10 }] });
  await bringBack(taken);
  expect(await local.get(null)).toEqual({ ...before, walks: [{ at: 10 }] });
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

it('knows all that this version stores', async () => {
  await chooseLocale('ja');
  await keepOrganizationLocale('de');
  await chooseCloud('dod');
  expect(await keptData()).toEqual({});
  await saveWalk(1, { finding: '', walk: { entry: 'where-stuck', answers: [] } });
  await changeDraft(1, '', { yourName: 'Marcel' });
  await saveList({ text: 'jane@contoso.com', layout: 'text' });
  await saveOutcomes({ '1:0': { address: 'jane@contoso.com', outcome: 'signed-in', at: 5 } });
  await rememberTenants(tenantStore, [['contoso.com', { at: 5, tenant: { kind: 'not-found' } }]]);
  expect(Object.keys(await local.get(null))).toHaveLength(9);
  expect(Object.keys(await keptData()).toSorted()).toEqual(['contacts', 'handover', 'walks']);
});
