import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Facts } from '../../../../lib/detect/types.ts';
import { fakeTabs } from '../../fake-tabs.ts';

type Listener = (...details: never[]) => unknown;

/** The parts of the browser that the fake one lacks, and what was done with them. */
export interface FakeWorker {
  /** What each tab's badge says. */
  badges: Map<number, string>;
  /** Lets an event happen: calls those who listen to it. */
  fire(event: 'message' | 'request' | 'updated' | 'removed' | 'replaced', ...details: unknown[]): unknown;
}

/** A browser in which nothing has happened yet. Call it before anything listens. */
export function fakeWorker(): FakeWorker {
  fakeBrowser.reset();
  fakeTabs();
  const badges = new Map<number, string>();
  const listeners = new Map<string, Listener>();
  const { action, i18n, runtime, tabs, webRequest } = fakeBrowser;
  vi.spyOn(i18n, 'getMessage').mockImplementation(((name: string) =>
    name === 'locale' ? 'en' : name) as never);
  vi.spyOn(action, 'setBadgeText').mockImplementation((({ tabId, text }: { tabId: number; text: string }) => {
    badges.set(tabId, text);
    return Promise.resolve();
  }) as never);
  for (const [name, event] of Object.entries({
    message: runtime.onMessage,
    request: webRequest.onBeforeRequest,
    updated: tabs.onUpdated,
    removed: tabs.onRemoved,
    replaced: tabs.onReplaced,
  }))
    vi.spyOn(event as { addListener(listener: Listener): void }, 'addListener').mockImplementation(
      (listener) => void listeners.set(name, listener),
    );
  return { badges, fire: (event, ...details) => listeners.get(event)?.(...(details as never[])) };
}

/** What a page of the admin center shows in which somebody's profile can't be set up. */
export const profileError: Facts = {
  route: '/',
  language: 'en',
  sightings: [
    {
      id: 'profile-setup-error',
      confidence: 'certain',
      language: 'en',
      signal: 'text',
      seen: 'an error',
      where: 'alert',
    },
  ],
  shell: false,
  opaque: false,
};

/** No start to wait for: everything is done at once. */
export const started = { ready: Promise.resolve(), inOrder: (_at: number, act: () => void) => act() };

/** Long enough for what isn't waited for. */
export const settled = () => new Promise((done) => setTimeout(done, 20));
