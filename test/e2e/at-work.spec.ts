/** Pages that change all the time, and pages that come to rest: what comes is found on both, and what goes is dropped. */
import { expect, test } from './reader.ts';

/** A page that changes thirty texts and rows twenty times a second while `working` is true. */
const html = `<!doctype html><html lang="en"><title>Microsoft 365 admin center</title><body>
  <main></main><div role="grid"></div>
  <script>
    var working = true;
    const grid = document.querySelector('[role=grid]');
    const row = (text) => Object.assign(document.createElement('div'), { textContent: text });
    grid.append(...Array.from({ length: 200 }, (_, index) => row('Row ' + index)));
    setInterval(() => {
      for (let i = 0; working && i < 30; i++) grid.children[i * 5].replaceWith(row('Row ' + Math.random()));
    }, 50);
  </script>`;
const url = 'https://admin.cloud.microsoft/#/homepage';

const profileError = `<div role="alert">An error occurred while setting up your profile. Please refresh the page.</div>`;
/** The page without permission in a language that isn't known: its links tell. */
const noPermission = `<section><h1>Lorem ipsum dolor</h1>
  <p><a href="https://learn.microsoft.com/microsoft-365/admin/add-users/about-admin-roles">Sit amet</a></p>
  <p><a href="/estslogout?ru=x">Consectetur</a></p></section>`;

/** Two seconds until a page at work is read at the latest, one to be firm, and half a one to be read. */
const soon = 3500;

for (const [name, message, id] of [
  ['a text', profileError, 'profile-setup-error'],
  ['a message told by its links', noPermission, 'no-permission'],
] as const)
  test(`${name} is found while the page is at work, when it rests, and when it works again`, async ({
    pageFor,
  }) => {
    const reading = await pageFor(url);
    const show = (markup: string) =>
      reading.page.evaluate((inner) => {
        (document.querySelector('main') as HTMLElement).innerHTML = inner;
      }, markup);
    const ids = async () => (await reading.findings()).map((finding) => finding.id);
    await reading.open({ url, html }, 3000);
    for (const working of [true, false, true]) {
      await reading.page.evaluate((value) => Object.assign(window, { working: value }), working);
      await reading.pass(5000);
      expect(await ids()).toEqual([]);
      await show(message);
      await reading.pass(soon);
      expect(await ids()).toEqual([id]);
      await show('');
      await reading.pass(2500);
    }
    expect(reading.errors).toEqual([]);
  });

test('a page at work is never calm, and is once it rests', async ({ pageFor }) => {
  const reading = await pageFor(url);
  await reading.open({ url, html }, 12_000);
  expect(reading.calm()).toBe(false);
  await reading.page.evaluate(() => Object.assign(window, { working: false }));
  await reading.pass(12_000);
  expect(reading.calm()).toBe(true);
});
