import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToMessages } from '../../../../lib/background/messages.ts';
import { activeFindings } from '../../../../lib/store/tab-record.ts';
import { readTab } from '../../../../lib/store/tab-records.ts';
import { type FakeWorker, fakeWorker, profileError, settled, started } from './fake-worker.ts';

const id = 'test-extension-id';
const page = 'https://admin.cloud.microsoft/';
const tab = { id: 7, url: page };
const sender = { id, tab, frameId: 0, origin: 'https://admin.cloud.microsoft', url: page };
const popup = { id, url: `chrome-extension://${id}/popup.html`, origin: `chrome-extension://${id}` };
const facts = (document = 'a') => ({ type: 'facts', document, facts: profileError });

let worker: FakeWorker;
beforeEach(() => {
  worker = fakeWorker();
  listenToMessages(started);
});
afterEach(() => vi.restoreAllMocks());

const found = async () => activeFindings(await readTab(7)).map((finding) => finding.id);

it('keeps what a frame shows before it answers, and shows what follows on the badge', async () => {
  await worker.fire('message', facts(), sender);
  expect(await found()).toEqual(['profile-setup-error']);
  expect(worker.badges.get(7)).toBe('1');
  expect((await readTab(7)).past).toEqual({
    'profile-setup-error': { host: 'admin.cloud.microsoft', route: '/' },
  });
  await worker.fire('message', { type: 'gone', document: 'a' }, sender);
  expect(await found()).toEqual([]);
  expect(worker.badges.get(7)).toBe('');
});

it('keeps the time since when a finding has been there', async () => {
  await worker.fire('message', facts(), sender);
  const [before] = (await readTab(7)).findings;
  await new Promise((done) => setTimeout(done, 5));
  await worker.fire('message', { ...facts(), facts: { ...profileError, route: '/users' } }, sender);
  const [after] = (await readTab(7)).findings;
  expect(after?.evidence).toMatchObject({ route: '/users', since: before?.evidence.since });
});

it('takes a frame without an address by the origin of the page it is in', async () => {
  await worker.fire('message', facts('b'), { ...sender, frameId: 4, url: 'about:blank' });
  expect((await readTab(7)).frames[4]).toMatchObject({ document: 'b', host: 'admin.cloud.microsoft' });
});

it.each([
  ['of another extension', { ...sender, id: 'another' }],
  ['of no tab', { ...sender, tab: undefined }],
  ['of no frame', { ...sender, frameId: undefined }],
  ['of a page that isn’t read', { ...sender, origin: 'https://azure.microsoft.com' }],
  ['of a page that only looks like one', { ...sender, origin: 'https://admin.cloud.microsoft.evil.example' }],
  ['of a frame in somebody else’s page', { ...sender, tab: { id: 7, url: 'https://evil.example/' } }],
  ['of a frame in another kind of page', { ...sender, tab: { id: 7, url: 'https://login.live.com/' } }],
])('does not take facts %s', async (_name, from) => {
  await worker.fire('message', facts(), from);
  expect((await readTab(7)).frames).toEqual({});
  expect(worker.badges.size).toBe(0);
});

it('hears a farewell though the tab shows the next page by then', async () => {
  await worker.fire('message', facts(), sender);
  await worker.fire(
    'message',
    { type: 'gone', document: 'a' },
    { ...sender, tab: { id: 7, url: 'https://evil.example/' } },
  );
  expect((await readTab(7)).frames).toEqual({});
});

it('puts a finding aside and takes it back, as a person decides in the popup', async () => {
  await worker.fire('message', facts(), sender);
  const decide = async (type: string) => {
    worker.fire('message', { type, tab: 7, finding: 'profile-setup-error' }, popup);
    await settled();
  };
  await decide('dismiss');
  await decide('dismiss');
  expect(await readTab(7)).toMatchObject({ dismissed: ['profile-setup-error'], findings: [{}] });
  expect(worker.badges.get(7)).toBe('');
  await decide('restore');
  expect((await readTab(7)).dismissed).toEqual([]);
  expect(worker.badges.get(7)).toBe('1');
});

it('a content script decides nothing, and an extension page shows nothing', async () => {
  await worker.fire('message', facts(), sender);
  await worker.fire('message', { type: 'dismiss', tab: 7, finding: 'profile-setup-error' }, sender);
  worker.fire('message', facts('b'), { ...popup, tab, frameId: 0 });
  await settled();
  expect(await readTab(7)).toMatchObject({ dismissed: [], frames: { 0: { document: 'a' } } });
});

it.each([
  undefined,
  null,
  7,
  'facts',
  {},
  { type: 'facts' },
  { ...facts(), facts: {} },
  { type: 'dismiss', tab: -1 },
])('passes over %j', async (message) => {
  await worker.fire('message', message, sender);
  worker.fire('message', message, popup);
  await settled();
  expect((await readTab(7)).frames).toEqual({});
});

it('waits until what started the worker is known', async () => {
  let start = () => {};
  const ready = new Promise<void>((done) => {
    start = done;
  });
  listenToMessages({ ...started, ready });
  const kept = worker.fire('message', facts(), sender);
  await settled();
  expect((await readTab(7)).frames).toEqual({});
  start();
  await kept;
  expect(await found()).toEqual(['profile-setup-error']);
});
