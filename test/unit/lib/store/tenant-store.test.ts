import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tenantStore } from '../../../../lib/store/tenant-store.ts';

const { local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

it('keeps answers by domain, apart from all else', async () => {
  await local.set({ walks: [], 'contacts:list': { at: 1 } });
  await tenantStore.set({ 'contoso.com': 1, '__proto__.example': 2, walks: 3 });
  expect((await tenantStore.keys()).toSorted()).toEqual(['__proto__.example', 'contoso.com', 'walks']);
  expect(await tenantStore.get(['contoso.com', 'walks', 'fabrikam.com'])).toEqual({
    'contoso.com': 1,
    walks: 3,
  });
  await tenantStore.remove(['walks', '__proto__.example']);
  expect(await local.get(null)).toEqual({
    walks: [],
    'contacts:list': { at: 1 },
    'contacts:tenant:contoso.com': 1,
  });
});
