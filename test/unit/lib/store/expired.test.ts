import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberTenants } from '../../../../lib/contacts/cache.ts';
import { saveList, saveOutcomes } from '../../../../lib/store/contact-list.ts';
import { changeDraft } from '../../../../lib/store/drafts.ts';
import { deleteExpired } from '../../../../lib/store/expired.ts';
import { localKeys } from '../../../../lib/store/keys.ts';
import { tenantStore } from '../../../../lib/store/tenant-store.ts';
import { saveWalk } from '../../../../lib/store/walks.ts';
import { fakeTabs } from '../../fake-tabs.ts';

const { local } = fakeBrowser.storage;
const stored = () => local.get(null) as Promise<Record<string, unknown>>;
const minute = 60_000;

beforeEach(() => {
  fakeBrowser.reset();
  fakeTabs();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('deletes a contact list after 30 days, with all that belongs to it and nothing else', async () => {
  await local.set({ language: 'ja', walks: [] });
  await saveList({ text: 'jane@contoso.com', layout: 'text' });
  await saveOutcomes({ '1:0': { address: 'jane@contoso.com', outcome: 'signed-in', at: Date.now() } });
  await rememberTenants(tenantStore, [['contoso.com', { at: Date.now(), tenant: { kind: 'not-found' } }]]);
  vi.useFakeTimers({ now: Date.now() + 30 * 24 * 60 * minute - minute, toFake: ['Date'] });
  await deleteExpired();
  expect(Object.keys(await stored())).toHaveLength(6);
  vi.setSystemTime(Date.now() + 2 * minute);
  await deleteExpired();
  expect(await stored()).toEqual({ language: 'ja', walks: [] });
  await deleteExpired();
});

it('deletes walks after a week and drafts after a month, each by itself', async () => {
  const walk = { entry: 'where-stuck', answers: [] };
  const day = 24 * 60 * minute;
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1), toFake: ['Date'] });
  await saveWalk(1, { finding: '', walk });
  await changeDraft(1, '', { yourName: 'Marcel' });
  vi.setSystemTime(Date.now() + 5 * day);
  await saveWalk(2, { finding: '', walk });
  vi.setSystemTime(Date.now() + 2 * day);
  await deleteExpired();
  expect(await stored()).toMatchObject({ walks: [{ tab: 2 }], drafts: [{ tab: 1 }] });
  vi.setSystemTime(Date.now() + 23 * day);
  await deleteExpired();
  expect(await stored()).toEqual({ walks: [], drafts: [] });
});

it('what was written by a clock that was a year ahead goes too', async () => {
  await local.set({ walks: [{ at: Date.now() + 365 * 24 * 60 * minute }], 'contacts:list': { at: 8e15 } });
  await deleteExpired();
  expect(await stored()).toEqual({ walks: [] });
});

it('leaves what doesn’t say when it was written, and writes nothing where nothing is over', async () => {
  const junk = {
    walks: 7,
    drafts: [null, 5, { at: 'now' }],
    'contacts:list': { at: 1e300 },
    cloud: { at: 1 },
  };
  await local.set(junk);
  const set = vi.spyOn(local, 'set');
  const remove = vi.spyOn(local, 'remove');
  await deleteExpired();
  expect(await stored()).toEqual(junk);
  expect(set).not.toHaveBeenCalled();
  expect(remove).not.toHaveBeenCalled();
});

it('does nothing where storage can’t be read', async () => {
  await local.set({ 'contacts:list': { at: 1 } });
  vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error'));
  await expect(deleteExpired()).resolves.toBeUndefined();
});

it('gives an age to every kind of data', () => {
  const kinds = new Set(Object.values(localKeys).map(({ kind }) => kind));
  const ageing = Object.values(localKeys).flatMap((key) => ('maxAge' in key ? [key.kind] : []));
  kinds.delete('settings');
  expect(new Set(ageing)).toEqual(kinds);
});
