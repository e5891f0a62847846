/** The contact check: a list in, one round of look-ups a domain, a verdict and a next step for each address out. */

import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';
import { isComplete } from '../../lib/contacts/cache.ts';
import { separators } from '../../lib/contacts/csv.ts';
import { mostPerMinute } from '../../lib/contacts/request-pace.ts';
import { outcomeOf } from '../../lib/contacts/verdict.ts';
import type { Chrome } from '../../scripts/chromium.ts';
import { lookUpPace } from '../site/pages/tenant-lookups.ts';
import { atSpeed, practiceStates } from '../site/states.ts';
import { practiceTenants } from '../site/tenants.ts';
import {
  check,
  ended,
  expect,
  keptKeys,
  lookUps,
  paste,
  speak,
  test,
  unfold,
  verdictOf,
} from './contacts-page.ts';

declare const chrome: Chrome;

const tenants = [...practiceTenants];
const everyTenant = tenants.map(([domain]) => `ada.secret@${domain}`).join('\n');

test('every answer of the practice site has its verdict, with one round of look-ups a domain and no person named', async ({
  openContacts,
  site,
}) => {
  test.setTimeout(90_000);
  const page = await openContacts();
  const from = site.requests.length;
  await check(
    page,
    `${everyTenant}\nBob Secret <bob.secret@commercial.example>\nann.secret@outlook.com\nnobody.secret@gmial.con\nsecret@@x`,
    'commercial',
  );
  // Some of them never have an answer: the check isn't complete, and says so.
  await ended(page, 'interrupted');
  const answered = tenants.filter(([, { means }]) => isComplete(means));
  await expect(page.locator('.contacts-progress')).toContainText(`${answered.length} of ${tenants.length}`);
  for (const [domain, { means }] of tenants) {
    const wanted = outcomeOf(means, 'commercial').verdict;
    expect([domain, await verdictOf(page, `ada.secret@${domain}`)]).toEqual([domain, wanted]);
  }
  expect(await verdictOf(page, 'ann.secret@outlook.com')).toBe('personal');
  expect(await verdictOf(page, 'nobody.secret@gmial.con')).toBe('invalid');
  expect(await verdictOf(page, 'secret@@x')).toBe('invalid');
  await expect(page.locator('[data-address="nobody.secret@gmial.con"] [data-note=typo]')).toContainText(
    'nobody.secret@gmail.com',
  );

  const asked = lookUps(site, from);
  const allowed = asked.filter(
    ({ path }) =>
      /^\/[a-z0-9.-]+\/v2\.0\/\.well-known\/openid-configuration$/.test(path) ||
      /^\/common\/userrealm\/name@[a-z0-9.-]+\?api-version=2\.1$/.test(path),
  );
  expect(allowed).toHaveLength(asked.length);
  expect(site.requests.slice(from).filter(({ path }) => /secret/i.test(decodeURIComponent(path)))).toEqual(
    [],
  );
  const times = new Map<string, number>();
  for (const { path } of asked) times.set(path, (times.get(path) ?? 0) + 1);
  const refusing = ['rate-limited', 'always-rate-limited', 'overloaded', 'down'];
  for (const [path, count] of times) {
    const isRefused = refusing.some((name) => path.startsWith(`/${name}.example/`));
    expect([path, count]).toEqual([path, isRefused ? expect.any(Number) : 1]);
  }
  expect(asked.some(({ path }) => path.includes('outlook.com') || path.includes('gmial'))).toBe(false);
});

test('nothing is asked before the button, and the page says what will be', async ({ openContacts, site }) => {
  const page = await openContacts();
  const from = site.requests.length;
  await page.locator('textarea[name=addresses]').fill('ada@one.example\nbob@two.example\nbob@gmail.com');
  await expect(page.locator('.found')).toContainText('3');
  const requests = page.locator('[data-requests]');
  await expect(requests).toContainText(
    'https://login.microsoftonline.com/one.example/v2.0/.well-known/openid-configuration',
  );
  await expect(requests).toContainText('https://login.microsoftonline.com/common/userrealm/name@one.example');
  await expect(requests).toContainText('2 domains, 4 requests');
  await page.waitForTimeout(1000);
  // Of any kind: the browser itself may ask others meanwhile.
  expect(site.requests.slice(from).filter(({ host }) => /microsoft|live\.com/.test(host))).toEqual([]);
  await page.locator('button[data-action=check]').click();
  await ended(page);
  expect(lookUps(site, from)).toHaveLength(4);
});

test('a press that began before the list was read still clicks, though the button moves', async ({
  openContacts,
}) => {
  const page = await openContacts({ size: { width: 1280, height: 1400 } });
  // By a clock that is told to go on: a press may be held for some seconds only, however slow the machine is.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const button = page.locator('button[data-action=check]');
  // From the page's top: the window scrolls to what is being done.
  const place = () =>
    button.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY };
    });
  const before = await place();
  await button.hover();
  await page.locator('textarea[name=addresses]').fill('ada@one.example\nbob@two.example');
  await page.mouse.down();
  // Reading begins 300 ms after the last key. It is done aside, for as long as it takes there.
  for (let turn = 0; turn < 8; turn++) {
    await page.clock.runFor(100);
    await page.waitForTimeout(100);
  }
  await page.clock.resume();
  await page.mouse.up();
  await ended(page);
  await unfold(page);
  // What was read takes room above the button: if it did so during the press, that would end beside the button.
  expect((await place()).top).toBeGreaterThan(before.bottom);
});

test('a refused permission is said, and asks nothing', async ({ openContacts, site }) => {
  const page = await openContacts();
  const from = site.requests.length;
  // A person can take the host away from an extension; headless Chromium has nobody to ask.
  await page.evaluate(() => {
    const permissions = chrome.permissions as { request: unknown };
    permissions.request = (_: object, done?: (granted: boolean) => void) => {
      done?.(false);
      return Promise.resolve(false);
    };
  });
  await check(page, 'ada@one.example', 'commercial');
  await expect(page.getByRole('alert')).toContainText('login.microsoftonline.com');
  expect(lookUps(site, from)).toEqual([]);
  await expect(page.locator('[data-run]')).toHaveCount(0);
});

test('a cancelled check keeps what it knows, survives the tab, and goes on without asking again', async ({
  openContacts,
  site,
  extension,
}) => {
  test.setTimeout(120_000);
  const domains = Array.from({ length: 60 }, (_, index) => `firm${index}.example`);
  const from = site.requests.length;
  lookUpPace.delay = 400;
  try {
    const page = await openContacts();
    await check(page, domains.map((domain) => `ada@${domain}`).join('\n'), 'commercial');
    const bar = page.getByRole('progressbar');
    await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(5);
    lookUpPace.delay = 60_000; // it can't come to its end before the press
    await page.locator('[data-action=cancel]').click();
    await ended(page, 'cancelled');
    await expect(page.locator('[data-verdict=unreachable]').first()).toBeVisible();
    await page.close();
  } finally {
    lookUpPace.delay = 20;
  }
  const askedBefore = lookUps(site, from).length;
  const page = await openContacts();
  await ended(page, 'interrupted');
  const known = await page.locator('[data-verdict=aligned]').count();
  expect(known).toBeGreaterThan(5);
  expect(lookUps(site, from)).toHaveLength(askedBefore);
  await page.locator('[data-action=resume]').click();
  await ended(page);
  await expect(page.locator('[data-verdict=aligned]')).toHaveCount(60);
  expect(lookUps(site, from).length - askedBefore).toBe((60 - known) * 2);

  await expect(page.locator('[data-age]')).toBeVisible();
  const beforeAnew = lookUps(site, from).length;
  await page.locator('[data-action=check-anew]').click();
  await expect.poll(() => lookUps(site, from).length).toBe(beforeAnew + 120);
  await ended(page);

  await page.locator('[data-action=delete-list]').click();
  await expect(page.locator('[data-run]')).toHaveCount(0);
  await expect.poll(() => keptKeys(extension)).toEqual([]);
  await expect(page.locator('textarea[name=addresses]')).toHaveValue('');
});

/** A workbook with a list as its first sheet, of which the second row is hidden. */
function workbookOf(rows: (string | number)[][]): Buffer {
  const book = utils.book_new();
  const list = utils.aoa_to_sheet(rows);
  list['!rows'] = [{}, { hidden: true }];
  utils.book_append_sheet(book, list, 'List');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['more']]), 'More');
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
}

const csv = [
  'Kunde;E-Mail-Adresse;Rolle;Vertragsnummer;Cloud;Bemerkung',
  'Contoso;ada@commercial.example;Notices Contact;1234567;Commercial;=1+1',
  'Contoso;bob@gcc-high.example;Bill-to Contact;1234567;Commercial;"Zeile 1\nZeile 2"',
  'Fabrikam;cat@gcc-high.example;Online Administrator;7654321;GCC High;@SUM(A1)',
  'Fabrikam;;Online Administrator;7654321;GCC High;niemand',
].join('\r\n');

test('a CSV comes in by picker, its columns are guessed and can be changed, and the CSV out holds every cell', async ({
  openContacts,
}) => {
  const page = await openContacts();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.locator('select[name=column-email]')).toHaveValue('1');
  await expect(page.locator('select[name=column-customer]')).toHaveValue('0');
  await expect(page.locator('[data-unreadable="6"], [data-unreadable="5"]')).toHaveCount(1);
  await page.locator('button[data-action=check]').click();
  await ended(page);
  expect(await verdictOf(page, 'ada@commercial.example')).toBe('aligned');
  expect(await verdictOf(page, 'bob@gcc-high.example')).toBe('wrong-cloud');
  expect(await verdictOf(page, 'cat@gcc-high.example')).toBe('aligned');
  await expect(page.locator('[data-address="ada@commercial.example"] .contact-role')).toContainText('must');
  // Bob's role needs no account: only what must be ready counts as missing.
  await expect(page.locator('[data-must]')).toHaveCount(0);
  await page.locator('[data-address="bob@gcc-high.example"] [data-action=details]').click();
  await expect(page.locator('[data-details="bob@gcc-high.example"] .contact-next')).toContainText('Only if');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action=csv]').click(),
  ]);
  const saved = readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, '');
  const sheet = read(saved, { type: 'string', raw: true, FS: ';' });
  const first = sheet.Sheets[sheet.SheetNames[0] ?? ''];
  const rows = utils.sheet_to_json<string[]>(first ?? {}, { header: 1, raw: false, defval: '' });
  expect(rows[0]?.slice(0, 6)).toEqual(csv.split('\r\n')[0]?.split(';'));
  expect(rows.slice(1).map((row) => row[1])).toEqual([
    'ada@commercial.example',
    'bob@gcc-high.example',
    'cat@gcc-high.example',
    '',
  ]);
  expect(rows[1]?.[5]).toBe("'=1+1");
  expect(rows[2]?.[5]?.replace(/\r/g, '')).toBe('Zeile 1\nZeile 2');
  expect(rows[3]?.[5]).toBe("'@SUM(A1)");
  expect(rows.slice(1).map((row) => row[8])).toEqual(['Ready', 'Wrong cloud', 'Ready', 'Not an address']);
  expect(rows[4]?.[5]).toBe('niemand');
  const cells = Object.entries(first ?? {}).filter(([name]) => !name.startsWith('!'));
  expect(cells.filter(([, cell]) => (cell as { f?: string }).f)).toEqual([]);

  await unfold(page);
  await page.locator('select[name=column-customer]').selectOption('');
  await page.locator('button[data-action=check]').click();
  await expect(page.locator('input[name=by-customer]')).toHaveCount(0);
  await unfold(page);
  // Read as text, the table's columns are gone; read as a table again, they are guessed again.
  await page.locator('input[name=layout][value=text]').check();
  await expect(page.locator('select[name=column-email]')).toHaveCount(0);
  await page.locator('input[name=layout][value=table]').check();
  await expect(page.locator('select[name=column-customer]')).toHaveValue('0');
});

test('a saved CSV holds no formula for a spreadsheet that splits elsewhere', async ({ openContacts }) => {
  const page = await openContacts();
  const hostile = 'email,role\na@one.example,"x;=cmd|\' /C calc\'!A0;y"\nb@one.example,"x|@SUM(A1)\n=1+1"\n';
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(hostile) });
  await expect(page.locator('.found')).toContainText('2');
  await page.locator('button[data-action=check]').click();
  await ended(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action=csv]').click(),
  ]);
  const saved = readFileSync(await download.path());
  for (const FS of separators) {
    const { Sheets, SheetNames } = read(saved, { type: 'buffer', cellFormula: true, FS });
    const cells = Object.entries(Sheets[SheetNames[0] ?? ''] ?? {}).filter(([name]) => !name.startsWith('!'));
    expect(cells.length).toBeGreaterThan(FS === ',' ? 20 : 2);
    expect(cells.filter(([, cell]) => (cell as { f?: string }).f)).toEqual([]);
  }
});

test('a line of any length is read, and a reader that fails says so', async ({ openContacts }) => {
  const page = await openContacts();
  await paste(page, 'a@one.example '.repeat(130_000));
  await expect(page.locator('.found')).toContainText('1 address');
  await page.locator('[data-action=remove-file]').click();
  await page.evaluate(() => {
    Worker.prototype.postMessage = function () {
      this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    };
  });
  await page.locator('textarea[name=addresses]').fill('b@one.example');
  await expect(page.locator('.found')).toContainText('couldn’t be read');
  await page.locator('button[data-action=check]').click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await expect(page.locator('[data-run]')).toHaveCount(0);
});

test('a list that can’t be kept is said to be not kept, and the one before isn’t taken for it', async ({
  openContacts,
}) => {
  test.setTimeout(120_000);
  const page = await openContacts();
  await check(page, 'old@first.example', 'commercial');
  await ended(page);
  const kept = page.locator('.contacts-kept');
  await expect(kept).toContainText('stays in this browser');
  // More than the browser's 10 MB for an extension.
  const name = 'Somebody with a rather long name of a department that has a long name as well';
  const many = Array.from({ length: 120_000 }, (_, index) => `${name} <p${index}@big.example>`).join('\n');
  await paste(page, many);
  await expect(page.locator('.found')).toContainText('120,000', { timeout: 60_000 });
  await page.locator('button[data-action=check]').click();
  await expect(kept).toContainText('isn’t kept', { timeout: 60_000 });
  await expect(kept).not.toContainText('stays in this browser');
  await expect(page.getByRole('alert').filter({ hasText: 'isn’t kept' })).toBeVisible();
  await page.close();
  const again = await openContacts();
  await again.waitForTimeout(500);
  await expect(again.locator('textarea[name=addresses]')).toHaveValue('');
  await expect(again.locator('[data-run]')).toHaveCount(0);
});

const firms = (count: number) =>
  Array.from({ length: count }, (_, index) => `ada@firm${index}.example`).join('\n');

test('a check that is asked to wait for long pauses, says until when, and asks nothing before', async ({
  openContacts,
  site,
}) => {
  const page = await openContacts();
  await page.clock.install();
  const from = site.requests.length;
  await page.locator('textarea[name=addresses]').fill(firms(60));
  await page.locator('select[name=cloud]').selectOption('commercial');
  try {
    lookUpPace.refusal = { status: 429, retryAfter: '3600' };
    const began = await page.evaluate(() => Date.now());
    await page.locator('button[data-action=check]').click();
    await ended(page, 'paused');
    const over = await page.evaluate(() => Date.now());
    // The minute may have passed meanwhile.
    // Which space stands before AM and PM differs from version to version.
    const spaced = (text: string) => text.replace(/\s/g, ' ');
    const said = spaced(await page.locator('.contacts-progress').innerText());
    const untils = [began, over].map((at) =>
      spaced(new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(at + 3_600_000)),
    );
    expect(untils.some((until) => said.includes(until))).toBe(true);
    expect(said).toContain('0 of 60');
  } finally {
    lookUpPace.refusal = undefined;
  }
  const refused = lookUps(site, from).length;
  expect(refused).toBeLessThanOrEqual(4);
  for (const action of ['resume', 'check-anew', 'check']) {
    await page.locator(`[data-action=${action}]`).click();
    await ended(page, 'paused');
  }
  expect(lookUps(site, from)).toHaveLength(refused);
  await page.clock.fastForward(3_600_000);
  await page.locator('[data-action=resume]').click();
  await ended(page);
  await expect(page.locator('[data-ready="60"]')).toBeVisible();
});

test('a check that is refused again and again ends, whatever Retry-After says', async ({
  openContacts,
  site,
}) => {
  const page = await openContacts();
  const from = site.requests.length;
  await page.locator('textarea[name=addresses]').fill(firms(200));
  await page.locator('select[name=cloud]').selectOption('commercial');
  try {
    lookUpPace.refusal = { status: 429, retryAfter: '0' };
    await page.locator('button[data-action=check]').click();
    await ended(page, 'paused');
  } finally {
    lookUpPace.refusal = undefined;
  }
  expect(lookUps(site, from).length).toBeLessThanOrEqual(16);
});

test('a check that loses its connection goes on with the rest, and is complete only then', async ({
  openContacts,
  site,
}) => {
  test.setTimeout(120_000);
  const page = await openContacts();
  const from = site.requests.length;
  await page.locator('textarea[name=addresses]').fill(firms(60));
  await page.locator('select[name=cloud]').selectOption('commercial');
  lookUpPace.delay = 300;
  try {
    await page.locator('button[data-action=check]').click();
    const bar = page.getByRole('progressbar');
    await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(5);
    await page.context().setOffline(true);
    await ended(page, 'interrupted');
  } finally {
    lookUpPace.delay = 20;
    await page.context().setOffline(false);
  }
  const progress = page.locator('.contacts-progress');
  await expect(progress).toContainText('no connection');
  const known = await page.locator('[data-ready]').getAttribute('data-ready');
  await expect(progress).toContainText(`${known} of 60`);
  const before = lookUps(site, from).length;
  await page.locator('[data-action=resume]').click();
  await ended(page);
  await expect(page.locator('[data-ready="60"]')).toBeVisible();
  expect(lookUps(site, from).length - before).toBe((60 - Number(known)) * 2);
});

test('no more requests go out in a minute than the page says', async ({ openContacts, site }) => {
  test.setTimeout(120_000);
  const page = await openContacts();
  await expect(page.locator('[data-requests]')).toContainText(`${mostPerMinute} requests`);
  await page.locator('textarea[name=addresses]').fill(firms(mostPerMinute));
  await page.locator('select[name=cloud]').selectOption('commercial');
  await expect(page.locator('.found')).toContainText(`${mostPerMinute}`);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const from = site.requests.length;
  const asked = () => lookUps(site, from).length;
  lookUpPace.delay = 1;
  try {
    await page.locator('button[data-action=check]').click();
    // In small steps: what comes between two of them begins its own waiting.
    const askedAfter = async (milliseconds: number) => {
      await page.clock.runFor(milliseconds);
      return asked();
    };
    await expect.poll(() => askedAfter(10), { timeout: 60_000 }).toBe(mostPerMinute);
    await page.clock.runFor(50_000);
    await page.waitForTimeout(1_000);
    expect(asked()).toBe(mostPerMinute);
    await expect.poll(() => askedAfter(1_000), { timeout: 60_000 }).toBe(2 * mostPerMinute);
    await page.clock.resume();
    await ended(page);
  } finally {
    lookUpPace.delay = 20;
  }
});

test('a file that is no list says what is wrong with it', async ({ openContacts }, info) => {
  test.slow();
  const page = await openContacts();
  const chooser = page.locator('input[type=file]');
  const found = page.locator('.found');
  const pdf = Buffer.from('%PDF-1.7\nada@commercial.example');
  await chooser.setInputFiles({ name: 'list.pdf', mimeType: 'application/octet-stream', buffer: pdf });
  await expect(found).toContainText('CSV');
  await page.locator('button[data-action=check]').click();
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await expect(page.locator('[data-run]')).toHaveCount(0);
  await chooser.setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) });
  await expect(found).toContainText('No address');
  const large = info.outputPath('large.csv');
  writeFileSync(large, '');
  truncateSync(large, 60 * 1024 * 1024);
  await chooser.setInputFiles(large);
  await expect(found).toContainText('20 MB');
  const bomb = workbookOf(Array.from({ length: 40_000 }, () => ['a'.repeat(2000)]));
  expect(bomb.length).toBeLessThan(5 * 1024 * 1024);
  await chooser.setInputFiles({ name: 'bomb.xlsx', mimeType: 'application/octet-stream', buffer: bomb });
  // As much is unpacked as a workbook may hold; on a busy machine that takes its time.
  await expect(found).toContainText('unpacked', { timeout: 60_000 });
  const broken = Buffer.from('504b0304', 'hex');
  await chooser.setInputFiles({ name: 'no.xlsx', mimeType: 'application/octet-stream', buffer: broken });
  await expect(found).toContainText('.xlsx');
  // メール,taro@commercial.example, as a Japanese spreadsheet saves it.
  const mail = Buffer.from([0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b]);
  const japanese = Buffer.concat([mail, Buffer.from('\r\ntaro@commercial.example\r\n')]);
  await chooser.setInputFiles({ name: 'japanese.csv', mimeType: 'text/csv', buffer: japanese });
  await expect(found).toContainText('1');
  await expect(page.locator('select[name=column-email] option:checked')).toHaveText('メール');
});

test('a workbook comes in by its first sheet, and the results go out as one', async ({ openContacts }) => {
  const page = await openContacts();
  const buffer = workbookOf([
    ['Customer', 'E-mail', 'Role', 'Agreement number', 'Cloud'],
    ['Contoso', 'ada@commercial.example', 'Notices Contact', 1234567, 'Commercial'],
    ['Contoso, Inc.', 'bob@gcc-high.example', '=1+1', '0007', 'Commercial'],
  ]);
  await page.locator('input[type=file]').setInputFiles({ name: 'l.xlsx', mimeType: 'x/x', buffer });
  await expect(page.locator('.found')).toContainText('2 addresses');
  await expect(page.locator('[data-sheet=List]')).toContainText('first of 2');
  await expect(page.locator('[data-sheet=List]')).toContainText('read as well: 1');
  await page.locator('button[data-action=check]').click();
  await ended(page);
  expect(await verdictOf(page, 'ada@commercial.example')).toBe('aligned');
  expect(await verdictOf(page, 'bob@gcc-high.example')).toBe('wrong-cloud');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action=xlsx]').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const { Sheets, SheetNames } = read(readFileSync(await download.path()), { cellFormula: true });
  const sheet = Sheets[SheetNames[0] ?? ''] ?? {};
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
  expect(rows.map((row) => row.slice(0, 4))).toEqual([
    ['Customer', 'E-mail', 'Role', 'Agreement number'],
    ['Contoso', 'ada@commercial.example', 'Notices Contact', '1234567'],
    ['Contoso, Inc.', 'bob@gcc-high.example', '=1+1', '0007'],
  ]);
  expect(rows.slice(1).map((row) => row[rows[0]?.indexOf('Result') ?? -1])).toEqual(['Ready', 'Wrong cloud']);
  const cells = Object.entries(sheet).filter(([name]) => !name.startsWith('!'));
  expect(cells.filter(([, cell]) => (cell as { f?: string }).f)).toEqual([]);
  // Kept as it was read: the rows are the same when the tab comes back.
  await page.close();
  const again = await openContacts();
  await ended(again);
  expect(await verdictOf(again, 'bob@gcc-high.example')).toBe('wrong-cloud');
});

test('an address on several lines is one row that names them', async ({ openContacts, site }) => {
  const page = await openContacts();
  const from = site.requests.length;
  await check(page, 'ada@one.example\nbob@one.example\nADA@One.Example; ada@one.example', 'commercial');
  await ended(page);
  await expect(page.locator('[data-address]')).toHaveCount(2);
  await expect(page.locator('[data-address="ada@one.example"] [data-note=repeated-on]')).toContainText(
    '1, 3',
  );
  await expect(page.locator('.found')).toContainText('2');
  expect(lookUps(site, from)).toHaveLength(2);
});

test('a dropped file is read, and shown again after the tab was closed', async ({ openContacts }) => {
  const page = await openContacts();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
    return data;
  }, csv);
  await page.dispatchEvent('.list-input', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.list-input', 'drop', { dataTransfer: transfer });
  await expect(page.locator('.file-name')).toContainText('dropped.csv');
  await page.locator('button[data-action=check]').click();
  await ended(page);
  await page.close();
  const again = await openContacts();
  await ended(again);
  expect(await verdictOf(again, 'bob@gcc-high.example')).toBe('wrong-cloud');
  await expect(again.locator('select[name=column-customer]')).toHaveValue('0');
});

test('grouped by customer, each has its message, with its own addresses only, in the language chosen', async ({
  openContacts,
}) => {
  const page = await openContacts();
  await page.locator('textarea[name=addresses]').fill(csv.replaceAll(';', '\t'));
  await page.locator('button[data-action=check]').click();
  await ended(page);
  const byCustomer = page.locator('input[name=by-customer]');
  const [box, section] = await Promise.all([
    byCustomer.boundingBox(),
    page.locator('.results-top').boundingBox(),
  ]);
  expect(box?.y).toBeGreaterThanOrEqual(section?.y ?? Number.NaN);
  await byCustomer.check();
  await expect(page.locator('[data-customer]')).toHaveCount(2);
  await page.locator('[data-customer=Contoso] [data-action=message]').click();
  const body = page.locator('[data-message=body]');
  await expect(body).toHaveValue(/bob@gcc-high\.example/);
  await expect(body).not.toHaveValue(/cat@/);
  await page.locator('input[name=occasion]').fill('renewal');
  await page.locator('select[name=message-language]').selectOption('ja');
  await expect(body).toHaveAttribute('lang', 'ja');
  await expect(body).toHaveValue(/オンライン管理者/);
  // The agreement number comes from the list.
  await expect(page.locator('[data-message=subject]')).toContainText('renewal');
  await expect(page.locator('[data-message=subject]')).toContainText('1234567');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('customers are written to one after the other, with what was typed kept, and that they were is kept', async ({
  openContacts,
}) => {
  const page = await openContacts();
  const rows = (customer: string, number: number, domain: string) =>
    Array.from({ length: 60 }, (_, index) => `${customer};a${index}@${domain};Notices Contact;${number}`);
  const list = [
    'Kunde;E-Mail;Rolle;Vertragsnummer',
    ...rows('Contoso', 1234567, 'gcc-high.example'),
    'Fabrikam;ready@commercial.example;Notices Contact;7654321',
    'Fabrikam;slip@comercial.example;Online Administrator;7654321',
    'Fabrikam;p1@commercial.example;;7654321',
    'Fabrikam;p2@commercial.example;;7654321',
    'Woodgrove;fine@commercial.example;Notices Contact;1',
  ];
  await page.locator('select[name=cloud]').selectOption('commercial');
  await paste(page, list.join('\n').replaceAll(';', '\t').padEnd(20_001));
  await page.locator('button[data-action=check]').click();
  await ended(page);
  await page.locator('.results-top [data-action=message]').click();
  const dialog = page.getByRole('dialog');
  const body = dialog.locator('[data-message=body]');
  await expect(dialog.getByRole('heading', { level: 2 })).toContainText('Contoso');
  // Whole, however long it is: what a link can't hold is copied.
  await expect(body).toHaveValue(/a0@gcc-high[\s\S]*a59@gcc-high/);
  const mail = dialog.locator('[data-action=mail]');
  await expect(mail).toHaveText(/Copy/);
  await dialog.locator('input[name=your-name]').fill('Petra Partner');
  await dialog.locator('input[name=reply-by]').fill('2027-01-15');
  await expect(body).toHaveValue(/Petra Partner/);
  await dialog.locator('[data-action=asked]').click();
  await expect(dialog.locator('[data-asked]')).toBeVisible();

  await dialog.locator('[data-action=next-customer]').click();
  await expect(dialog.getByRole('heading', { level: 2 })).toContainText('Fabrikam');
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(dialog.locator('[data-asked]')).toHaveCount(0);
  await expect(body).toHaveValue(/Petra Partner/);
  await expect(dialog.locator('input[name=reply-by]')).toHaveValue('2027-01-15');
  await expect(dialog.locator('input[name=agreement]')).toHaveValue('7654321');
  await expect(dialog.locator('input[name=recipient]')).toHaveValue('ready@commercial.example');
  // What may be a slip isn't said to be right.
  await expect(body).toHaveValue(/slip@comercial\.example \(Online Administrator\): this may be mistyped/);
  await body.fill('My own words.');
  await expect(mail).toHaveAttribute(
    'href',
    /^mailto:ready@commercial\.example\?subject=.*&body=My%20own%20words/,
  );
  // Woodgrove is ready: nobody has to be asked.
  await expect(dialog.locator('[data-action=next-customer]')).toHaveAttribute('aria-disabled', 'true');
  await dialog.locator('[data-action=previous-customer]').click();
  await dialog.locator('[data-action=next-customer]').click();
  await expect(body).toHaveValue('My own words.');
  await dialog.locator('[data-action=reset-text]').click();
  await expect(body).toHaveValue(/Petra Partner/);
  await page.close();

  const again = await openContacts();
  await ended(again);
  await again.locator('input[name=by-customer]').check();
  await expect(again.locator('[data-customer=Contoso] [data-asked]')).toBeVisible();
  await expect(again.locator('[data-customer=Fabrikam] [data-asked]')).toHaveCount(0);
});

test('a long list stands on pages, worst first; sorts, filters, and keeps the keyboard', async ({
  openContacts,
}) => {
  const page = await openContacts();
  const list = Array.from({ length: 3000 }, (_, index) => {
    return index % 10 === 0 ? `p${index}@outlook.com` : `p${index}@firm${index % 20}.example`;
  });
  await page.locator('select[name=cloud]').selectOption('commercial');
  await paste(page, list.join('\n'));
  await page.locator('button[data-action=check]').click();
  await ended(page);
  const table = page.getByRole('table');
  const shown = page.locator('[data-address]');
  await expect(table).toHaveAttribute('aria-rowcount', '3001');
  await expect(shown).toHaveCount(100);
  await expect(shown.first()).toHaveAttribute('data-verdict', 'personal');
  expect((await shown.first().boundingBox())?.height).toBeLessThanOrEqual(46);
  const next = page.locator('[data-action=next-page]');
  const seen = new Set<string>();
  for (let at = 1; ; at += 1) {
    for (const address of await shown.evaluateAll((rows) => rows.map((row) => row.dataset.address ?? '')))
      seen.add(address);
    if ((await next.getAttribute('aria-disabled')) === 'true') break;
    await next.click();
    await expect(page.locator('.pager')).toContainText(`${(100 * at + 1).toLocaleString('en')}–`);
  }
  expect([...seen].toSorted()).toEqual(list.toSorted());
  await expect(next).toBeFocused();
  await page.locator('[data-action=previous-page]').click();
  await expect(shown.first()).toHaveAttribute('aria-rowindex', '2802');

  await page.locator('[data-sort=verdict]').click();
  await expect(page.locator('th[aria-sort=descending]')).toHaveCount(1);
  await expect(shown.first()).toHaveAttribute('data-verdict', 'aligned');
  await expect(shown.first()).toHaveAttribute('aria-rowindex', '2');
  await page.locator('[data-filter=personal]').click();
  await expect(table).toHaveAttribute('aria-rowcount', '301');
  await page.locator('input[name=filter]').fill('P299 outlook');
  await expect(table).toHaveAttribute('aria-rowcount', '2');
  await expect(shown).toHaveAttribute('data-address', 'p2990@outlook.com');
  await page.locator('[data-action=clear-filters]').click();
  await expect(table).toHaveAttribute('aria-rowcount', '3001');

  await page.locator('input[name=choose]').first().check();
  await page.locator('input[name=choose]').nth(2).check();
  await expect(page.locator('[data-chosen="2"]')).toContainText('Addresses: 2');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-action=copy-addresses] button').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^p\d+@firm\d+\.example; p\d+@firm\d+\.example$/);
  await page.locator('[data-filter=personal]').click();
  await page.locator('input[name=choose-all]').check();
  await expect(page.locator('[data-chosen="300"]')).toBeVisible();

  const details = page.locator('[data-action=details]').first();
  await details.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.contact-details')).toBeVisible();
  await expect(details).toBeFocused();
});

test('who must have an account and isn’t ready is a filter; so are role, customer and cloud', async ({
  openContacts,
}) => {
  const page = await openContacts();
  const list = [
    'Customer\tE-mail\tContact role\tCloud',
    'Contoso\tada@commercial.example\tNotices Contact\tCommercial',
    'Contoso\tbob@gcc-high.example\tNotices Contact\tCommercial',
    'Fabrikam\tcat@gcc-high.example\tBill-to Contact\tCommercial',
    'Fabrikam\tdan@gcc-high.example\tOnline Administrator\tGCC High',
  ];
  await page.locator('textarea[name=addresses]').fill(list.join('\n'));
  await page.locator('button[data-action=check]').click();
  await ended(page);
  const shown = () =>
    page.locator('[data-address]').evaluateAll((rows) => rows.map((row) => row.dataset.address?.slice(0, 3)));
  await expect.poll(shown).toEqual(['bob', 'cat', 'ada', 'dan']);
  await page.locator('[data-must="1"]').click();
  await expect.poll(shown).toEqual(['bob']);
  await page.locator('[data-filter=all]').click();
  await page.locator('select[name=filter-customer]').selectOption('Fabrikam');
  await expect.poll(shown).toEqual(['cat', 'dan']);
  await page.locator('select[name=filter-cloud]').selectOption('gcc-high');
  await expect.poll(shown).toEqual(['dan']);
  await page.locator('select[name=filter-role]').selectOption('Notices Contact');
  await expect.poll(shown).toEqual([]);
  await page.locator('[data-action=clear-filters]').click();
  await expect.poll(shown).toHaveLength(4);
});

test('what has changed since the check before is told, also after the tab was closed', async ({
  openContacts,
}) => {
  const page = await openContacts();
  await check(page, 'ada@commercial.example, bob@gcc-high.example', 'commercial');
  await ended(page);
  await expect(page.locator('[data-before]')).toHaveCount(0);
  await page.locator('select[name=cloud]').selectOption('gcc-high');
  await expect(page.locator('[data-address="bob@gcc-high.example"]')).toHaveAttribute(
    'data-verdict',
    'aligned',
  );
  await page.locator('button[data-action=check]').click();
  await ended(page);
  await expect(page.locator('[data-changed="2"]')).toBeVisible();
  await expect(page.locator('[data-address="bob@gcc-high.example"]')).toContainText('Before: Wrong cloud');
  await expect
    .poll(() =>
      page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('contacts:verdicts'))),
    )
    .toContain('before');
  await page.close();
  const again = await openContacts();
  await ended(again);
  await expect(again.locator('[data-before=wrong-cloud]')).toHaveAttribute(
    'data-address',
    'bob@gcc-high.example',
  );
});

test('the sign-in check names the portal of the cloud and enters what the sign-in page says', async ({
  openContacts,
  extension,
}) => {
  const page = await openContacts();
  await check(page, 'ada@gcc-high.example', 'gcc-high');
  await ended(page);
  await page.locator('[data-action=details]').click();
  await expect(page.locator('.sign-in-check')).toContainText('portal.office365.us');
  await page.locator('select[name=cloud]').selectOption('commercial');
  await expect(page.locator('[data-address]')).toHaveAttribute('data-verdict', 'wrong-cloud');
  await expect(page.locator('[data-sign-in=commercial]')).toContainText('https://admin.microsoft.com');

  await page.locator('[data-action=open-private]').click();
  await expect(page.locator('.sign-in-check')).toContainText('private window yourself');

  const [tab] = await Promise.all([
    extension.context.waitForEvent('page'),
    page.locator('[data-action=open-tab]').click(),
  ]);
  const refused = practiceStates.find(({ finding }) => finding === 'personal-account');
  await tab.goto(atSpeed(refused?.url ?? '', 5)).catch(() => undefined);
  await expect(page.locator('select[name=outcome]')).toHaveValue('personal-account', { timeout: 20_000 });
  await tab.close();
  await page.close();
  const again = await openContacts();
  await ended(again);
  await expect(again.locator('[data-address]')).toContainText('Refused: personal account');
  // The next list is about others: what is known of this person goes.
  const outcomes = () =>
    again.evaluate(async () => JSON.stringify(await chrome.storage.local.get('contacts:outcomes')));
  expect(await outcomes()).toContain('ada@gcc-high.example');
  await unfold(again);
  await check(again, 'bob@gcc-high.example', 'gcc-high');
  await ended(again);
  await expect.poll(outcomes).not.toContain('ada@gcc-high.example');
});

test('a session that was there already is not taken for the contact’s sign-in', async ({
  openContacts,
  extension,
}) => {
  const page = await openContacts();
  await check(page, 'ada@commercial.example', 'commercial');
  await ended(page);
  await page.locator('[data-action=details]').click();
  const [tab] = await Promise.all([
    extension.context.waitForEvent('page'),
    page.locator('[data-action=open-tab]').click(),
  ]);
  await expect(page.locator('.sign-in-check')).toContainText('signed in there already', { timeout: 30_000 });
  await expect(page.locator('select[name=outcome]')).toHaveValue('');
  await tab.close();
});

test('the report holds every row, and is shown only in print', async ({ openContacts }) => {
  const page = await openContacts();
  await page.evaluate(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
  const text = Array.from({ length: 300 }, (_, index) => `p${index}@firm${index % 5}.example`).join('\n');
  await check(page, text, 'commercial');
  await ended(page);
  await page.locator('input[name=print-ready]').check();
  await page.locator('[data-action=report]').click();
  await page.waitForFunction(() => 'printed' in window);
  await expect(page.locator('.report')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.report')).toBeVisible();
  await expect(page.locator('.report tbody tr')).toHaveCount(300);
  await expect(page.locator('.contacts-input')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.report')).toHaveCount(0);
});

test('the report has each customer on pages of its own, and only who isn’t ready', async ({
  openContacts,
}) => {
  const page = await openContacts();
  await page.evaluate(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
  await page.locator('textarea[name=addresses]').fill(csv.replaceAll(';', '\t'));
  await page.locator('button[data-action=check]').click();
  await ended(page);
  await page.locator('[data-action=report]').click();
  await page.waitForFunction(() => 'printed' in window);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.report tbody tr')).toHaveCount(1);
  await expect(page.locator('[data-report=Contoso] tbody')).toContainText('bob@gcc-high.example');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.locator('input[name=print-ready]').check();
  await page.locator('[data-action=report]').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.report tbody tr')).toHaveCount(3);
  const breaks = await page
    .locator('.report-customer')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakBefore));
  expect(breaks).toEqual(['auto', 'page']);
});

test('speaks the language chosen, also with a check on the page, and Japanese input is read', async ({
  openContacts,
  extension,
}) => {
  const page = await openContacts({ language: 'ja' });
  await check(page, '山田 太郎 <taro@commercial.example>、花子＠ｇｃｃ．ｅｘａｍｐｌｅ', 'gcc');
  await ended(page);
  await expect(page.locator('[data-verdict=aligned]')).toHaveCount(2);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.locator('select[name=language]').selectOption('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('[data-verdict=aligned]')).toHaveCount(2);
  await speak(extension, 'en');
});

test('the popup leads to the check', async ({ visit, popupOf }) => {
  const popup = await popupOf(await visit('about:blank'));
  await expect(popup.locator('a[data-action=contacts]')).toHaveAttribute('href', 'contacts.html');
});
