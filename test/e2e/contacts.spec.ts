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
import { check, ended, expect, keptKeys, lookUps, paste, speak, test, verdictOf } from './contacts-page.ts';

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
  await expect(page.locator('[data-address="bob@gcc-high.example"] .contact-next')).toContainText('Only if');

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

  await page.locator('select[name=column-customer]').selectOption('');
  await page.locator('button[data-action=check]').click();
  await expect(page.locator('input[name=by-customer]')).toHaveCount(0);
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
  const page = await openContacts();
  const chooser = page.locator('input[type=file]');
  const found = page.locator('.found');
  const workbook = write(
    { SheetNames: ['x'], Sheets: { x: utils.aoa_to_sheet([['ada@commercial.example']]) } },
    { type: 'buffer' },
  );
  await chooser.setInputFiles({ name: 'list.xlsx', mimeType: 'application/octet-stream', buffer: workbook });
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
  // メール,taro@commercial.example, as a Japanese spreadsheet saves it.
  const mail = Buffer.from([0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b]);
  const japanese = Buffer.concat([mail, Buffer.from('\r\ntaro@commercial.example\r\n')]);
  await chooser.setInputFiles({ name: 'japanese.csv', mimeType: 'text/csv', buffer: japanese });
  await expect(found).toContainText('1');
  await expect(page.locator('select[name=column-email] option:checked')).toHaveText('メール');
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
  await expect(body).toContainText('bob@gcc-high.example');
  await expect(body).not.toContainText('cat@');
  await page.locator('input[name=occasion]').fill('renewal 1234567');
  await page.locator('select[name=message-language]').selectOption('ja');
  await expect(body).toHaveAttribute('lang', 'ja');
  await expect(body).toContainText('オンライン管理者');
  await expect(page.locator('[data-message=subject]')).toContainText('renewal 1234567');
  expect(await page.locator('[data-action=mail]').getAttribute('href')).toMatch(/^mailto:\?subject=/);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('a long list has only some rows in the document, sorts, filters, and keeps the keyboard', async ({
  openContacts,
}) => {
  const page = await openContacts();
  const text = Array.from({ length: 3000 }, (_, index) => {
    return index % 10 === 0 ? `p${index}@outlook.com` : `p${index}@firm${index % 20}.example`;
  }).join('\n');
  await page.locator('select[name=cloud]').selectOption('commercial');
  await paste(page, text);
  await page.locator('button[data-action=check]').click();
  await ended(page);
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', '3001');
  const inDocument = await page.locator('[data-address]').count();
  expect(inDocument).toBeGreaterThan(5);
  expect(inDocument).toBeLessThan(60);
  await page.locator('[data-sort=verdict]').click();
  await page.locator('[data-sort=verdict]').click();
  await expect(page.locator('[role=columnheader][aria-sort=descending]')).toHaveCount(1);
  await expect(page.locator('[data-address]').first()).toHaveAttribute('data-verdict', 'personal');
  await page.locator('[data-filter=personal]').click();
  await expect(table).toHaveAttribute('aria-rowcount', '301');

  const details = page.locator('[data-action=details]').first();
  await details.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.contact-details')).toBeVisible();
  await page.locator('.scroller').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await expect(page.locator('[aria-rowindex="301"]')).toBeVisible();
  await expect(details).toBeFocused();
  // From row to row by keyboard, beyond what was in the document.
  await page.locator('[aria-rowindex="301"] [data-action=details]').focus();
  for (let step = 0; step < 25; step++) await page.keyboard.press('Shift+Tab');
  const row = page.locator('[role=row]:has(:focus)');
  await expect(row).toBeVisible();
  expect(Number(await row.getAttribute('aria-rowindex'))).toBe(276);
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
