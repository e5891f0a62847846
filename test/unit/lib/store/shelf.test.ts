/** What of a private window, or against an organization's settings, must not reach the disk, whoever writes it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  deleteList,
  loadList,
  loadOutcomes,
  saveList,
  saveOutcomes,
} from '../../../../lib/store/contact-list.ts';
import { changeDraft, subscribeDraft } from '../../../../lib/store/drafts.ts';
import { deleteExpired } from '../../../../lib/store/expired.ts';
import { keptData } from '../../../../lib/store/kept-data.ts';
import { day, localKeys } from '../../../../lib/store/keys.ts';
import { keepRecent, recentWalks } from '../../../../lib/store/recent-walks.ts';
import { keepOrganizationDays } from '../../../../lib/store/retention.ts';
import { shelfOf } from '../../../../lib/store/shelf.ts';
import { tenantStore } from '../../../../lib/store/tenant-store.ts';
import {
  loadWalk,
  moveWalk,
  releaseUnkeptWalk,
  saveWalk,
  subscribeWalk,
} from '../../../../lib/store/walks.ts';
import { fakeTabs } from '../../fake-tabs.ts';
import { settled } from '../../settled.ts';

const { local, session } = fakeBrowser.storage;
const [ordinary, hidden] = [1, 7];
/** Everything that was ever handed to the disk, also what was taken away again. */
let written: string;

beforeEach(() => {
  fakeBrowser.reset();
  fakeTabs({ inPrivate: [hidden, 8] });
  written = '';
  local.onChanged.addListener((changes) => {
    written += JSON.stringify(changes);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const walk = (option: string) => ({
  finding: 'missing-vl-tab',
  walk: { entry: 'where-stuck', answers: [{ node: 'where-stuck', option }] },
});
const list = { text: 'SECRET@contoso.example', layout: 'text' } as const;
const pageAt = (address: string) => vi.stubGlobal('location', new URL(address));
const privatePage = 'chrome-extension://id/contacts.html?private';

/** All that can be done beside a tab. */
async function useTab(tab: number): Promise<void> {
  const told = vi.fn();
  const walking = subscribeWalk(tab, 'missing-vl-tab', told);
  const typing = subscribeDraft(tab, 'missing-vl-tab', told);
  await settled();
  // The second of each is foreseen: it would be kept ahead of its turn.
  for (const word of ['SECRET', 'SECRETER']) {
    walking.move(walk(word));
    walking.tick(walk(word), () => ({ SECRET: { at: 1 } }) as never);
    typing.change('yourName', word);
  }
  await settled();
  walking.stop();
  typing.stop();
  await changeDraft(tab, 'missing-vl-tab', { itemNumber: 'SECRET' } as never);
  await saveWalk(tab, walk('SECRET'));
  await keepRecent(walk('SECRET'), tab);
}

async function useContacts(): Promise<void> {
  expect(await saveList(list)).toBe(true);
  await saveOutcomes({ a: { address: 'SECRET', outcome: 'signed-in', at: 1 } });
  await tenantStore.set({ 'secret.example': { SECRET: 1 } });
}

it('writes nothing of a private tab to the disk, and lists nothing of it', async () => {
  await useTab(hidden);
  expect(await loadWalk(hidden, '')).toMatchObject(walk('SECRET'));
  expect(written).not.toContain('SECRET');
  expect(await keptData()).toEqual({});
  expect(await recentWalks()).toEqual([]);
});

it('writes what is done beside an ordinary tab', async () => {
  await useTab(ordinary);
  expect(written).toContain('SECRET');
  for (const key of [localKeys.walks, localKeys.drafts, localKeys.recent])
    expect(JSON.stringify(await local.get(key.key))).toContain('SECRET');
});

it('hands nothing of a private tab to an ordinary one, nor the other way', async () => {
  await useTab(hidden);
  expect(await loadWalk(ordinary, 'missing-vl-tab')).toBeUndefined();
  await saveWalk(ordinary, walk('theirs'));
  // After a restart, when the walk of the ordinary tab is there to be taken over.
  await session.clear();
  expect(await loadWalk(8, 'missing-vl-tab')).toBeUndefined();
  expect(await loadWalk(2, 'missing-vl-tab')).toMatchObject(walk('theirs'));
});

it('forgets a private tab that is closed, and follows one that is replaced', async () => {
  await useTab(hidden);
  await moveWalk(hidden, 8);
  expect(await loadWalk(hidden, '')).toBeUndefined();
  expect(await loadWalk(8, '')).toMatchObject(walk('SECRET'));
  await releaseUnkeptWalk(8);
  expect(JSON.stringify(await session.get(null))).not.toContain('SECRET');
  expect(written).not.toContain('SECRET');
});

it('takes a tab that can’t be asked after for a private one', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 3'));
  await useTab(3);
  expect(written).not.toContain('SECRET');
});

it.each([
  ['in a private window', 'moz-extension://id/contacts.html', true],
  ['opened from one', privatePage, false],
])('writes nothing of a contact check %s to the disk', async (_where, address, incognito) => {
  pageAt(address);
  Object.assign(fakeBrowser.extension, { inIncognitoContext: incognito });
  await useContacts();
  expect(written).not.toContain('SECRET');
  expect(await loadList()).toMatchObject({ kind: 'list', list });
  expect(await loadOutcomes()).toMatchObject({ a: { address: 'SECRET' } });
  expect(await tenantStore.keys()).toEqual(['secret.example']);
  // An ordinary page has another list.
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  pageAt('chrome-extension://id/contacts.html');
  expect(await loadList()).toEqual({ kind: 'none' });
  expect(await tenantStore.keys()).toEqual([]);
  await saveList({ text: 'ordinary', layout: 'text' });
  Object.assign(fakeBrowser.extension, { inIncognitoContext: incognito });
  pageAt(address);
  await deleteList();
  expect(JSON.stringify(await session.get(null))).not.toContain('SECRET');
  expect(JSON.stringify(await local.get(null))).toContain('ordinary');
});

it('writes nothing that an organization doesn’t let be kept, and deletes what was there', async () => {
  await useTab(ordinary);
  await useContacts();
  await keepOrganizationDays({ walks: 0, drafts: 0, lists: 0 });
  await deleteExpired();
  expect(JSON.stringify(await local.get(null))).not.toContain('SECRET');
  written = '';
  await useTab(ordinary);
  await useContacts();
  expect(written).not.toContain('SECRET');
  expect(await loadWalk(ordinary, '')).toMatchObject(walk('SECRET'));
  expect(await recentWalks()).toHaveLength(1);
  expect(await loadList()).toMatchObject({ kind: 'list', list });
  await releaseUnkeptWalk(ordinary);
  expect(await loadWalk(ordinary, '')).toBeUndefined();
});

it('keeps as long as the organization says, and no longer than without it', async () => {
  await keepOrganizationDays({ walks: 2, drafts: 5, lists: 30 });
  expect(await shelfOf(localKeys.walks, ordinary)).toMatchObject({ place: 'disk', maxAge: 2 * day });
  expect(await shelfOf(localKeys.recent, ordinary)).toMatchObject({ maxAge: 2 * day });
  expect(await shelfOf(localKeys.drafts, ordinary)).toMatchObject({ maxAge: 5 * day });
  await local.set({ [localKeys.organizationDays.key]: { lists: 1000 } });
  expect(await shelfOf(localKeys.contactList)).toMatchObject({ maxAge: 30 * day });
  await keepOrganizationDays(undefined);
  expect(await shelfOf(localKeys.walks, ordinary)).toMatchObject({ maxAge: 7 * day });
});

it('deletes what is older than the organization lets it be, read or not', async () => {
  await useTab(ordinary);
  await useContacts();
  await keepOrganizationDays({ walks: 2, drafts: 2, lists: 2 });
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3 * day);
  expect(await loadWalk(ordinary, '')).toBeUndefined();
  expect(await loadList()).toEqual({ kind: 'none' });
  await deleteExpired();
  expect(JSON.stringify(await local.get(null))).not.toContain('SECRET');
});
