import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../../../lib/background/badge.ts';
import { findingIds } from '../../../../lib/facts/findings.ts';
import { locales } from '../../../../lib/facts/languages.ts';
import { browserMessages } from '../../../../scripts/browser-messages.ts';
import { fakeWorker } from './fake-worker.ts';

beforeEach(() => fakeBrowser.reset());

const some = (count: number) => findingIds.slice(0, count).map((id) => ({ id }));

/** The title that is set for a number of findings, in a browser that took a language's messages. */
async function titleOf(
  found: number | Parameters<typeof showBadge>[1],
  locale: (typeof locales)[number],
): Promise<string | undefined> {
  const messages = browserMessages(locale);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => messages[key]?.message ?? '');
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  await showBadge(7, typeof found === 'number' ? some(found) : found);
  const told = setTitle.mock.lastCall?.[0];
  vi.restoreAllMocks();
  expect(told?.tabId).toBe(7);
  return told?.title ?? undefined;
}

test('the title says how many problems there are, in the form that the count has', async () => {
  expect(await titleOf(0, 'en')).toBe('VL Sign-in Guide');
  expect(await titleOf(1, 'en')).toContain('one known problem on');
  expect(await titleOf(2, 'en')).toContain('2 known problems on');
  expect(await titleOf(1, 'ja')).toContain('1 件');
});

test('the title names what was found, with the domain that the page names', async () => {
  const told = await titleOf([{ id: 'profile-setup-error' }, { id: 'ready-to-become-admin' }], 'en');
  expect(told?.split('\n').slice(0, 2)).toEqual([
    'Your profile couldn’t be set up',
    'You are asked to become the admin of your domain',
  ]);
  expect(await titleOf([{ id: 'ready-to-become-admin', domain: 'contoso.com' }], 'de')).toContain(
    'contoso.com',
  );
});

test.each(locales)('in %s each count has a title, without a gap', async (locale) => {
  for (const count of [1, 2, 3, 5, 11, 17]) expect(await titleOf(count, locale)).toMatch(/^[^{}]{20,}$/);
});

test('the badge shows how many there are, and nothing where there are none', async () => {
  fakeWorker();
  const setText = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  for (const count of [0, 1, 3]) await showBadge(7, some(count));
  expect(setText.mock.calls).toEqual([
    [{ tabId: 7, text: '' }],
    [{ tabId: 7, text: '1' }],
    [{ tabId: 7, text: '3' }],
  ]);
  vi.restoreAllMocks();
});

test('a tab that is gone is no error', async () => {
  fakeWorker();
  for (const part of ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle'] as const)
    vi.spyOn(fakeBrowser.action, part).mockRejectedValue(new Error('No tab with id: 7.') as never);
  await expect(showBadge(7, some(1))).resolves.toBeUndefined();
  vi.restoreAllMocks();
});
