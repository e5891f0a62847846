import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allow, allowLookUps, subscribePermissions } from '../../../../lib/browser/permissions.ts';
import { lookUpOrigin, matchPatterns } from '../../../../lib/facts/hosts.ts';

const { permissions } = fakeBrowser;
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('asks straight from the click, for the hosts in question and no others', async () => {
  const request = vi.spyOn(permissions, 'request').mockResolvedValue(true as never);
  const answers = [allow('vl-central'), allowLookUps()];
  // Before anything is waited for: the browser takes it for the click's no longer after that.
  expect(request.mock.calls).toEqual([
    [{ origins: matchPatterns('vl-central') }],
    [{ origins: [`${lookUpOrigin}/*`] }],
  ]);
  expect(await Promise.all(answers)).toEqual([true, true]);
});

it('takes a refusal of the browser for a no', async () => {
  vi.spyOn(permissions, 'request').mockRejectedValue(new Error('Blocked by enterprise policy.') as never);
  expect(await allow('vl-central')).toBe(false);
  expect(await allowLookUps()).toBe(false);
});

it('hears of what is given and taken away, until it is no longer wanted', () => {
  const heard = vi.fn();
  const listening = new Set<unknown>();
  for (const event of [permissions.onAdded, permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockImplementation((listener) => void listening.add([event, listener]));
    vi.spyOn(event, 'removeListener').mockImplementation((listener) => {
      for (const one of listening)
        if ((one as unknown[])[0] === event && (one as unknown[])[1] === listener) listening.delete(one);
    });
  }
  const stop = subscribePermissions(heard);
  expect(listening.size).toBe(2);
  stop();
  expect(listening.size).toBe(0);
});
