import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToVlCentralPermission } from '../../../../lib/background/vl-central.ts';
import { settled } from './fake-worker.ts';

const { permissions, scripting, tabs } = fakeBrowser;
let isAllowed: boolean;
let registered: { id: string }[];
let change: () => void;
let brought: number[];

beforeEach(() => {
  fakeBrowser.reset();
  [isAllowed, registered, brought] = [false, [], []];
  vi.spyOn(permissions, 'contains').mockImplementation((() => Promise.resolve(isAllowed)) as never);
  for (const event of [permissions.onAdded, permissions.onRemoved])
    vi.spyOn(event, 'addListener').mockImplementation(((listener: () => void) => {
      change = listener;
    }) as never);
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((() =>
    Promise.resolve(registered)) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(((scripts: { id: string }[]) => {
    registered = scripts;
    return Promise.resolve();
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((() => {
    registered = [];
    return Promise.resolve();
  }) as never);
  vi.spyOn(scripting, 'executeScript').mockImplementation((({ target }: { target: { tabId: number } }) => {
    brought.push(target.tabId);
    return target.tabId === 1 ? Promise.reject(new Error('Cannot access contents')) : Promise.resolve([]);
  }) as never);
  vi.spyOn(tabs, 'query').mockResolvedValue([{ id: 1 }, {}, { id: 2 }] as never);
});
afterEach(() => vi.restoreAllMocks());

it('registers the script once the person allows it, for the pages that are open too, and takes it away again', async () => {
  listenToVlCentralPermission();
  await settled();
  expect(registered).toEqual([]);
  isAllowed = true;
  change();
  await settled();
  expect(registered).toMatchObject([{ id: 'vl-central', js: ['content-scripts/vl-central.js'] }]);
  // A page that refuses the script doesn't keep it from the next.
  expect(brought).toEqual([1, 2]);
  change();
  await settled();
  expect(scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  isAllowed = false;
  change();
  await settled();
  expect(registered).toEqual([]);
});

it('catches up with what was decided while the extension was not running', async () => {
  registered = [{ id: 'vl-central' }];
  listenToVlCentralPermission();
  await settled();
  expect(registered).toEqual([]);
  isAllowed = true;
  listenToVlCentralPermission();
  await settled();
  expect(registered).toHaveLength(1);
});
