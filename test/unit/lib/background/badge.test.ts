import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { locales } from '../../../../lib/facts/languages.ts';
import { showBadge } from '../../../../lib/platform/badge.ts';
import { browserMessages } from '../../../../scripts/browser-messages.ts';

beforeEach(() => fakeBrowser.reset());

/** The title that is set for a number of findings, in a browser that took a language's messages. */
async function titleOf(count: number, locale: (typeof locales)[number]): Promise<string | undefined> {
  const messages = browserMessages(locale);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => messages[key]?.message ?? '');
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  await showBadge(7, count);
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

test.each(locales)('in %s each count has a title, without a gap', async (locale) => {
  for (const count of [1, 2, 3, 5, 11, 17]) expect(await titleOf(count, locale)).toMatch(/^[^{}]{20,}$/);
});
