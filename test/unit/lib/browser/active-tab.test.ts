import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { subscribeActiveTab } from '../../../../lib/browser/active-tab.ts';
import type { ShownTab } from '../../../../lib/browser/shown-tab.ts';
import { emptyRecord } from '../../../../lib/store/tab-record.ts';

const { tabs, windows } = fakeBrowser;
type Listener = (...details: unknown[]) => void;
let listeners: Record<string, Listener>;
const activate: Listener = (...details) => listeners.activate?.(...details);
const replace: Listener = (...details) => listeners.replace?.(...details);
let active: { id?: number }[];

beforeEach(() => {
  fakeBrowser.reset();
  active = [{ id: 7 }];
  listeners = {};
  vi.spyOn(windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  vi.spyOn(tabs, 'getCurrent').mockRejectedValue(new Error('in no tab'));
  vi.spyOn(tabs, 'query').mockImplementation((() => Promise.resolve(active)) as never);
  for (const [name, event] of Object.entries({ activate: tabs.onActivated, replace: tabs.onReplaced })) {
    vi.spyOn(event as { addListener(listener: Listener): void }, 'addListener').mockImplementation(
      (listener) => {
        listeners[name] = listener;
      },
    );
    vi.spyOn(event as { removeListener(listener: Listener): void }, 'removeListener').mockReturnValue();
  }
});
afterEach(() => vi.restoreAllMocks());

const settled = () => new Promise((done) => setTimeout(done, 20));
it('follows the tab in front of its own window', async () => {
  const told: (ShownTab | undefined)[] = [];
  const stop = subscribeActiveTab((tab) => told.push(tab));
  await settled();
  expect(told).toEqual([undefined, { id: 7, record: emptyRecord }]);
  activate({ tabId: 8, windowId: 2 });
  activate({ tabId: 7, windowId: 1 });
  await settled();
  expect(told).toHaveLength(2);
  activate({ tabId: 8, windowId: 1 });
  expect(told.at(-1)).toBeUndefined();
  await settled();
  expect(told.at(-1)?.id).toBe(8);
  replace(5, 4);
  replace(10, 8);
  await settled();
  expect(told.slice(4).map((tab) => tab?.id)).toEqual([undefined, 10]);
  stop();
  expect(tabs.onActivated.removeListener).toHaveBeenCalledTimes(1);
});

it('drops the answer about a tab that was left meanwhile', async () => {
  const told: (ShownTab | undefined)[] = [];
  subscribeActiveTab((tab) => told.push(tab));
  await settled();
  activate({ tabId: 8, windowId: 1 });
  activate({ tabId: 9, windowId: 1 });
  await settled();
  expect(told.slice(2).map((tab) => tab?.id)).toEqual([undefined, undefined, 9]);
});
