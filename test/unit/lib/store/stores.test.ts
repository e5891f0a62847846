import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { localStore, sessionStore, subscribeFaults } from '../../../../lib/store/stores.ts';

const { local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const full = () => vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
const unreadable = () => vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error'));

it('says of what is written whether it could be kept, and of later things anew', async () => {
  await localStore.set({ a: 0 }); // other tests may have left a fault
  const told: boolean[] = [];
  const stop = subscribeFaults((faulty) => told.push(faulty));
  expect(await localStore.set({ a: 1 })).toBe(true);
  const broken = full();
  expect(await localStore.set({ a: 2 })).toBe(false);
  broken.mockRestore();
  expect(await localStore.set({ a: 3 })).toBe(true);
  stop();
  full();
  await localStore.set({ a: 4 });
  expect(told).toEqual([false, true, false]);
});

it('hands back nothing where it can’t be read, and tells that from nothing stored', async () => {
  await local.set({ a: 1 });
  expect(await localStore.read('b')).toEqual({ value: undefined });
  expect(await localStore.read('a')).toEqual({ value: 1 });
  unreadable();
  expect(await localStore.get('a')).toEqual({});
  expect(await localStore.read('a')).toBeUndefined();
});

it('lists the keys, with and without the browser’s own way', async () => {
  await local.set({ a: 1, b: 2 });
  expect(await localStore.keys()).toEqual(['a', 'b']);
  const area = local as unknown as { getKeys(): Promise<string[]> };
  const own = vi.spyOn(area, 'getKeys').mockResolvedValue(['c']);
  expect(await localStore.keys()).toEqual(['c']);
  own.mockRejectedValue(new Error('IO error'));
  unreadable();
  expect(await localStore.keys()).toEqual([]);
});

it('what can’t be deleted is no reason to throw', async () => {
  vi.spyOn(local, 'remove').mockRejectedValue(new Error('IO error'));
  await expect(localStore.remove('a')).resolves.toBeUndefined();
});

it('makes changes one after the other, none undoes another', async () => {
  const add = (one: number) =>
    localStore.change('list', (stored) => [...((stored as number[] | undefined) ?? []), one]);
  await Promise.all(Array.from({ length: 30 }, (_, one) => add(one)));
  expect(await local.get('list')).toEqual({ list: Array.from({ length: 30 }, (_, one) => one) });
});

it('changes nothing where it can’t be read, for what is there would be lost', async () => {
  await local.set({ list: [1, 2] });
  const broken = unreadable();
  const update = vi.fn(() => []);
  expect(await localStore.change('list', update)).toBe(false);
  broken.mockRestore();
  expect(update).not.toHaveBeenCalled();
  expect(await local.get('list')).toEqual({ list: [1, 2] });
});

it('says where a change can’t be kept, and writes nothing where there is none', async () => {
  await local.set({ a: 1 });
  const broken = full();
  expect(await localStore.change('a', () => 2)).toBe(false);
  expect(await localStore.change('a', (stored) => stored)).toBe(true);
  expect(broken).toHaveBeenCalledTimes(1);
});

it('a change that throws holds up no other', async () => {
  await expect(
    localStore.change('a', () => {
      throw new Error('bad');
    }),
  ).rejects.toThrow('bad');
  expect(await localStore.change('a', () => 5)).toBe(true);
  expect(await sessionStore.change('a', () => 6)).toBe(true);
  expect([await local.get('a'), await fakeBrowser.storage.session.get('a')]).toEqual([{ a: 5 }, { a: 6 }]);
});
