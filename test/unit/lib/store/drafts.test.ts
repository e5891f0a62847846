import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FieldValues } from '../../../../lib/handover/fields.ts';
import { changeDraft, subscribeDraft } from '../../../../lib/store/drafts.ts';
import { moveWalk, releaseWalk } from '../../../../lib/store/walks.ts';
import { fakeTabs } from '../../fake-tabs.ts';
import { settled } from '../../settled.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeTabs();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const { local, session } = fakeBrowser.storage;
const drafts = async () => (await local.get('drafts')).drafts as { tab: number; fields: FieldValues }[];
const day = 24 * 60 * 60 * 1000;

/** What the forms beside a tab show, as they are opened. */
async function typedBeside(tab: number, finding = ''): Promise<FieldValues> {
  const told: FieldValues[] = [];
  const { stop } = subscribeDraft(tab, finding, (typed) => told.push(typed));
  await settled();
  stop();
  return told.at(-1) ?? {};
}

it('keeps what was typed beside each tab apart, until it is wiped there', async () => {
  await changeDraft(1, '', { yourName: 'Marcel', licenseIds: '' });
  await changeDraft(2, '', { yourName: 'Ana' });
  await changeDraft(1, '', { licenseIds: '12345678' });
  expect(await typedBeside(1)).toEqual({ yourName: 'Marcel', licenseIds: '12345678' });
  expect(await typedBeside(2)).toEqual({ yourName: 'Ana' });
  expect(await typedBeside(3)).toEqual({});
  const handle = subscribeDraft(1, '', () => undefined);
  handle.wipe();
  await settled();
  expect(await typedBeside(1)).toEqual({});
  expect(JSON.stringify(await local.get())).not.toMatch(/Marcel|1234/);
  expect(await typedBeside(2)).toEqual({ yourName: 'Ana' });
});

it('keeps nothing where everything was taken out again', async () => {
  await changeDraft(1, '', { yourName: 'Marcel' });
  await changeDraft(1, '', { yourName: '' });
  expect(await drafts()).toEqual([]);
});

it('is deleted with its tab, and goes along with it', async () => {
  await changeDraft(1, '', { yourName: 'Marcel' });
  await moveWalk(1, 5);
  expect(await typedBeside(5)).toEqual({ yourName: 'Marcel' });
  await releaseWalk(5);
  expect(await drafts()).toEqual([]);
});

it('forgets after 30 days without a change, and deletes it when any tab closes', async () => {
  await changeDraft(1, '', { yourName: 'Marcel' });
  const [draft] = await drafts();
  await local.set({ drafts: [{ ...draft, at: Date.now() - 30 * day + 1000 }] });
  expect(await typedBeside(1)).toEqual({ yourName: 'Marcel' });
  await local.set({ drafts: [{ ...draft, at: Date.now() - 30 * day }] });
  expect(await typedBeside(1)).toEqual({});
  await local.set({ drafts: [{ ...draft, at: Date.now() - 30 * day }] });
  await releaseWalk(99);
  expect(await drafts()).toEqual([]);
});

it('is taken over after a restart where there is no doubt whose it is', async () => {
  await changeDraft(1, 'missing-vl-tab', { yourName: 'Marcel' });
  await changeDraft(2, 'profile-setup-error', { yourName: 'Ana' });
  await changeDraft(3, 'profile-setup-error', { yourName: 'Bo' });
  await session.clear();
  expect(await typedBeside(1, 'profile-setup-error')).toEqual({});
  expect(await typedBeside(8, 'access-at-risk')).toEqual({});
  expect(await typedBeside(7, 'missing-vl-tab')).toEqual({ yourName: 'Marcel' });
  // Once.
  expect(await typedBeside(8, 'missing-vl-tab')).toEqual({});
  expect(await typedBeside(7, '')).toEqual({ yourName: 'Marcel' });
});

it('a sheet takes nothing over', async () => {
  await changeDraft(1, '', { yourName: 'Marcel' });
  await session.clear();
  const told: FieldValues[] = [];
  subscribeDraft(1, undefined, (typed) => told.push(typed));
  await settled();
  expect(told).toEqual([{}]);
});

it('two windows that type at once keep what both typed', async () => {
  const told: FieldValues[][] = [[], []];
  const [popup, panel] = told.map((heard) => subscribeDraft(1, '', (typed) => heard.push(typed)));
  await settled();
  popup?.change('yourName', 'M');
  panel?.change('licenseIds', '1');
  popup?.change('yourName', 'Ma');
  panel?.change('licenseIds', '12');
  await settled();
  for (const heard of told) expect(heard.at(-1)).toEqual({ yourName: 'Ma', licenseIds: '12' });
});

it('doesn’t take away what can’t be kept', async () => {
  const told: FieldValues[] = [];
  const handle = subscribeDraft(1, '', (typed) => told.push(typed));
  await settled();
  const full = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  handle.change('yourName', 'Marcel');
  await settled();
  expect(told).toEqual([{}]);
  full.mockRestore();
  handle.change('yourName', 'Marcel!');
  await settled();
  expect(told.at(-1)).toEqual({ yourName: 'Marcel!' });
});

it('leaves out whatever else is stored in its place, and cuts what is too long', async () => {
  await changeDraft(1, '', { yourName: 'Marcel' });
  const [draft] = await drafts();
  const long = 'x'.repeat(20_000);
  for (const stored of [
    7,
    'text',
    {},
    [null, 5, []],
    [{ ...draft, fields: undefined }],
    [{ ...draft, fields: ['Marcel'] }],
    [{ ...draft, at: 'now' }],
    [
      {
        ...draft,
        fields: { unknown: 'x', yourName: 5, problem: long, domain: {}, __proto__: { oldId: 'x' } },
      },
    ],
  ]) {
    await local.set({ drafts: stored });
    expect(await typedBeside(1)).toEqual({});
  }
  await local.set({ drafts: [{ ...draft, fields: { yourName: 'Marcel', oldId: 5 } }] });
  expect(await typedBeside(1)).toEqual({ yourName: 'Marcel' });
  await changeDraft(1, '', { problem: long });
  expect((await typedBeside(1)).problem).toHaveLength(10_000);
});
