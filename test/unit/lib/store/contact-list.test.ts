import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberTenants } from '../../../../lib/contacts/cache.ts';
import {
  deleteList,
  forgetOthers,
  type KeptList,
  loadList,
  saveList,
} from '../../../../lib/store/contact-list.ts';
import { localKeys } from '../../../../lib/store/keys.ts';
import { tenantStore } from '../../../../lib/store/tenant-store.ts';

const { local } = fakeBrowser.storage;
const { maxAge } = localKeys.contactList;
const keys = async () => Object.keys(await local.get(null)).toSorted();

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const list: KeptList = { text: 'jane@contoso.com', layout: 'text', cloud: 'gcc' };
const remember = (domain: string, at = Date.now()) =>
  rememberTenants(tenantStore, [[domain, { at, tenant: { kind: 'not-found' } }]]);

it('keeps a list of 10,000 rows', async () => {
  const text = Array.from(
    { length: 10_000 },
    (_, row) => `Kunde ${row} 😀,user${row}@domain${row % 1000}.example,NTC`,
  ).join('\n');
  const layout = { headers: false, columns: { email: 1, role: 2 } };
  await saveList({ text, layout });
  expect(await loadList()).toMatchObject({ kind: 'list', list: { text, layout } });
  expect((await keys()).length).toBeGreaterThan(2);
});

it('cuts no character in two', async () => {
  for (const lead of ['', 'x']) {
    const text = lead + '😀'.repeat(150_000);
    await saveList({ text, layout: 'text' });
    const parts = Object.values(await local.get(null)).filter((value) => typeof value === 'string');
    expect(parts.every((part) => part.isWellFormed())).toBe(true);
    expect(await loadList()).toMatchObject({ list: { text } });
  }
});

it('keeps the last list alone', async () => {
  await saveList({ text: 'x'.repeat(500_000), layout: 'text' });
  await saveList(list);
  expect(await loadList()).toMatchObject({ kind: 'list', list });
  expect(await keys()).toHaveLength(2);
});

/** Lets the browser's storage hold so many characters. */
function room(characters: number): void {
  const { set } = local;
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    const all = { ...(await local.get(null)), ...items };
    if (JSON.stringify(all).length > characters) throw new Error('QUOTA_BYTES quota exceeded');
    await set(items);
  });
}

it('has the list before make way where there is room for one', async () => {
  room(600_000);
  const first = { text: 'a'.repeat(400_000), layout: 'text' } as const;
  const second = { text: 'b'.repeat(450_000), layout: 'text' } as const;
  expect(await saveList(first)).toBe(true);
  expect(await saveList(second)).toBe(true);
  expect(await loadList()).toMatchObject({ kind: 'list', list: second });
});

it('keeps no list where there is no room, and doesn’t take the one before for it', async () => {
  room(600_000);
  await local.set({ walks: [] });
  expect(await saveList(list)).toBe(true);
  expect(await saveList({ text: 'b'.repeat(900_000), layout: 'text' })).toBe(false);
  expect(await loadList()).toEqual({ kind: 'none' });
  expect(await keys()).toEqual(['walks']);
});

it('deletes the list and its answers, and nothing else', async () => {
  await local.set({ walks: [] });
  await saveList(list);
  await remember('contoso.com');
  await deleteList();
  expect(await keys()).toEqual(['walks']);
  expect(await loadList()).toEqual({ kind: 'none' });
});

it('deletes it after 30 days', async () => {
  await saveList(list);
  await remember('contoso.com');
  vi.useFakeTimers({ now: Date.now() + maxAge - 60_000, toFake: ['Date'] });
  expect(await loadList()).toMatchObject({ kind: 'list' });
  vi.setSystemTime(Date.now() + 120_000);
  expect(await loadList()).toEqual({ kind: 'none' });
  expect(await keys()).toEqual([]);
});

it('forgets old answers for domains of other lists', async () => {
  const old = Date.now() - 25 * 60 * 60 * 1000;
  await remember('contoso.com', old);
  await remember('fabrikam.com', old);
  await remember('woodgrove.com');
  await forgetOthers(new Set(['contoso.com']));
  expect(await keys()).toEqual(['contacts:tenant:contoso.com', 'contacts:tenant:woodgrove.com']);
});

it('says so where parts are missing', async () => {
  await saveList({ text: 'x'.repeat(500_000), layout: 'text' });
  const part = (await keys()).find((key) => key.startsWith('contacts:part:'));
  await local.remove(part ?? '');
  expect(await loadList()).toEqual({ kind: 'corrupt' });
  await saveList(list);
  expect(await loadList()).toMatchObject({ kind: 'list', list });
});

it('takes anything else for a broken list', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.jsonValue().filter((value) => value !== null),
        fc.record({
          id: fc.string(),
          at: fc.integer(),
          parts: fc.integer(),
          length: fc.nat(),
          layout: fc.constant('text'),
        }),
      ),
      async (value) => {
        await local.set({ 'contacts:list': value });
        expect(['corrupt', 'none', 'list']).toContain((await loadList()).kind);
        await local.clear();
      },
    ),
    { numRuns: 50 },
  );
  await local.set({ 'contacts:list': { id: 'a', at: Date.now(), parts: 1, length: 5, layout: 'text' } });
  expect(await loadList()).toEqual({ kind: 'corrupt' });
});
