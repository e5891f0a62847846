import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToMenus } from '../../../../lib/background/menus.ts';
import { takeHandedOn } from '../../../../lib/store/handed-on.ts';
import { settled } from '../../settled.ts';

type Listener = (...args: never[]) => unknown;
const event = () => {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => listeners.push(listener),
    trigger: (...args: unknown[]) => listeners.map((listener) => listener(...(args as never[]))),
  };
};

/** A browser with menus, and the addresses that were opened. */
function withMenus(picture: () => Promise<string>) {
  fakeBrowser.reset();
  const clicked = event();
  const entered = event();
  const created: { id: string; contexts: string[] }[] = [];
  const removeAll = vi.fn(async () => void created.splice(0));
  Object.assign(fakeBrowser, {
    contextMenus: { onClicked: clicked, removeAll, create: (item: never) => created.push(item) },
    omnibox: { onInputEntered: entered, setDefaultSuggestion: vi.fn() },
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
  Object.assign(fakeBrowser.tabs, { captureVisibleTab: picture });
  const opened: string[] = [];
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
    opened.push(url.slice(url.lastIndexOf('/')));
  }) as never);
  listenToMenus();
  return { clicked, entered, created, opened };
}

beforeEach(() => vi.restoreAllMocks());

const tab = { id: 7, windowId: 1, index: 2, incognito: false };

it('offers the two items once, also after an update', async () => {
  const { created } = withMenus(async () => '');
  for (const reason of ['install', 'update'])
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  await settled();
  expect(created).toEqual([
    { id: 'explain-selection', title: 'menuSelection', contexts: ['selection'] },
    { id: 'read-tab', title: 'menuPicture', contexts: ['page', 'image'] },
  ]);
});

it('hands a selected text on, once, and by memory alone', async () => {
  const { clicked, opened } = withMenus(async () => '');
  clicked.trigger({ menuItemId: 'explain-selection', selectionText: 'AADSTS50126' }, tab);
  await settled();
  expect(opened).toEqual(['/recognize.html?handed-on']);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await takeHandedOn(false)).toEqual({ kind: 'text', data: 'AADSTS50126' });
  expect(await takeHandedOn(false)).toBeUndefined();
});

it('hands the picture of the tab on, and from a private window apart from all else', async () => {
  const { clicked, opened } = withMenus(async () => 'data:image/jpeg;base64,AAAA');
  clicked.trigger({ menuItemId: 'read-tab' }, { ...tab, incognito: true });
  await settled();
  expect(opened).toEqual(['/recognize.html?handed-on&tabId=7&private']);
  expect(await takeHandedOn(false)).toBeUndefined();
  expect(await takeHandedOn(true)).toEqual({ kind: 'picture', data: 'data:image/jpeg;base64,AAAA' });
});

it('opens the page also where no picture can be taken', async () => {
  const { clicked, opened } = withMenus(() => Promise.reject(new Error('not allowed')));
  clicked.trigger({ menuItemId: 'read-tab' }, tab);
  await settled();
  expect(opened).toEqual(['/recognize.html?handed-on']);
  expect(await takeHandedOn(false)).toEqual({ kind: 'picture', data: '' });
});

it('takes what was typed in the address bar', async () => {
  const { entered, opened } = withMenus(async () => '');
  entered.trigger('no tab');
  await settled();
  expect(opened).toEqual(['/recognize.html?handed-on']);
  expect(await takeHandedOn(false)).toEqual({ kind: 'text', data: 'no tab' });
});

it('takes nothing else that stands in its place', async () => {
  for (const value of [7, 'text', null, {}, { kind: 'script', data: 'x' }, { kind: 'text', data: 7 }]) {
    await fakeBrowser.storage.session.set({ 'handed-on': value });
    expect(await takeHandedOn(false)).toBeUndefined();
  }
});
