import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noAccessTo } from '../../../../lib/browser/page-access.ts';
import { type HostKind, matchPatterns } from '../../../../lib/facts/hosts.ts';

const { permissions, scripting, tabs } = fakeBrowser;
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

interface Setting {
  /** The address that the browser tells, if it does. */
  url?: string;
  allowed?: readonly HostKind[];
  /** What the browser says against a script. */
  refusal?: string;
  status?: string;
  active?: boolean;
}

/** Why a tab can't be read; `isKnown`: its page has told something. */
function ask(setting: Setting, isKnown = false) {
  const { url, allowed = ['admin-center', 'sign-in'], refusal, status = 'complete', active = true } = setting;
  vi.spyOn(tabs, 'get').mockResolvedValue({ id: 7, ...(url && { url }), status, active } as never);
  const origins = allowed.flatMap(matchPatterns);
  vi.spyOn(permissions, 'contains').mockImplementation((async (asked: { origins: string[] }) =>
    asked.origins.every((origin) => origins.includes(origin))) as never);
  vi.spyOn(scripting, 'executeScript').mockImplementation((async () => {
    if (refusal) throw new Error(refusal);
    return [];
  }) as never);
  return noAccessTo(7, isKnown);
}

const portal = 'https://admin.cloud.microsoft/?#/homepage';
const withheld =
  'Cannot access contents of the page. Extension manifest must request permission to access the host.';
const blocked = 'This page cannot be scripted due to an ExtensionsSettings policy.';

it.each<[string, Setting, boolean, object | undefined]>([
  ['a page that tells', { url: portal }, true, undefined],
  [
    'a page without access',
    { url: portal, allowed: ['sign-in'] },
    false,
    { why: 'withheld', kinds: ['admin-center'] },
  ],
  [
    'one that told before it was taken',
    { url: portal, allowed: [] },
    true,
    { why: 'withheld', kinds: ['admin-center'] },
  ],
  [
    'an address that isn’t told',
    { allowed: [], refusal: withheld },
    false,
    { why: 'maybeWithheld', kinds: ['admin-center', 'sign-in'] },
  ],
  ['some other site', { refusal: withheld }, false, undefined],
  ['a kind that isn’t read', { url: 'https://portal.azure.com/', allowed: [] }, false, undefined],
  ['hosts that an organization took', { refusal: blocked }, false, { why: 'blocked' }],
  ['a page that was open before', { url: portal }, false, { why: 'unread' }],
  ['one that loads', { url: portal, status: 'loading' }, false, undefined],
  ['one that isn’t in front', { url: portal, active: false }, false, undefined],
  ['a page of an error', { url: portal, refusal: 'Frame with ID 0 is showing error page' }, false, undefined],
])('says of %s why it can’t be read', async (_page, setting, isKnown, expected) => {
  expect(await ask(setting, isKnown)).toEqual(expected);
});

it('has nothing to say of a tab that is gone', async () => {
  vi.spyOn(tabs, 'get').mockRejectedValue(new Error('No tab with id: 7.'));
  expect(await noAccessTo(7, false)).toBeUndefined();
});
