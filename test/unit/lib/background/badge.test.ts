import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../../../lib/background/badge.ts';
import { fakeWorker } from './fake-worker.ts';

const { action } = fakeBrowser;
beforeEach(() => void fakeWorker());
afterEach(() => vi.restoreAllMocks());

it.each([
  [0, '', 'extensionName 0'],
  [1, '1', 'badgeOne 1'],
  [3, '3', 'badgeMany 3'],
])('shows %i findings, and says so to those who can’t see it', async (count, text, title) => {
  const setTitle = vi.spyOn(action, 'setTitle');
  await showBadge(7, count);
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
  expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title });
});

it('a tab that is gone is no error', async () => {
  for (const part of ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle'] as const)
    vi.spyOn(action, part).mockRejectedValue(new Error('No tab with id: 7.') as never);
  await expect(showBadge(7, 1)).resolves.toBeUndefined();
});
