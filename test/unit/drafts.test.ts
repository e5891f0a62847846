import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadDraft, saveDraft, wipeDraft } from '../../lib/platform/drafts.ts';

beforeEach(() => fakeBrowser.reset());

const stored = async () => (await fakeBrowser.storage.local.get()) as Record<string, unknown>;

it('keeps what was typed until it is wiped', async () => {
  await saveDraft({ yourName: 'Marcel', licenseIds: '' });
  expect(await loadDraft()).toEqual({ yourName: 'Marcel' });
  await wipeDraft();
  expect(await loadDraft()).toEqual({});
  expect(await stored()).toEqual({});
});

it('keeps nothing where everything was taken out again', async () => {
  await saveDraft({ yourName: 'Marcel' });
  await saveDraft({ yourName: '' });
  expect(await stored()).toEqual({});
});

it('forgets after 30 days without a change', async () => {
  vi.useFakeTimers({ now: 0 });
  await saveDraft({ yourName: 'Marcel' });
  vi.setSystemTime(30 * 24 * 60 * 60 * 1000 - 1);
  expect(await loadDraft()).toEqual({ yourName: 'Marcel' });
  vi.setSystemTime(30 * 24 * 60 * 60 * 1000);
  expect(await loadDraft()).toEqual({});
  vi.useRealTimers();
});

it('leaves out whatever else is stored in its place', async () => {
  const at = Date.now();
  const long = 'x'.repeat(20_000);
  for (const draft of [
    7,
    'text',
    [],
    { at },
    { at: 'now', fields: { yourName: 'Marcel' } },
    { at, fields: { unknown: 'x', yourName: 5, problem: long, domain: {} } },
  ]) {
    await fakeBrowser.storage.local.set({ draft });
    expect(await loadDraft()).toEqual({});
  }
  await fakeBrowser.storage.local.set({ draft: { at, fields: { yourName: 'Marcel', oldId: 5 } } });
  expect(await loadDraft()).toEqual({ yourName: 'Marcel' });
});
