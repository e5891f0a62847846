/** What isn't read, or not yet, is said to be so: nobody is told that a page is in order which nobody has seen. */
import { expect, test } from './reader.ts';

const url = 'https://admin.cloud.microsoft/#/homepage';
const message = 'An error occurred while setting up your profile. Please refresh the page.';
const page = (body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><title>Microsoft 365 admin center</title><body>${body}</body></html>`;

/** The page's clock goes on with each look at it, as if all that is done took its time. */
const slowly = `<script>
  const now = performance.now.bind(performance);
  let spent = 0;
  performance.now = () => now() + (spent += 5);
</script>`;

test('a page is still being looked at until it has been gone through once', async ({ pageFor }) => {
  const reading = await pageFor(url);
  const rows = '<p>Row</p>'.repeat(3000);
  await reading.open({ url, html: page(`${slowly}${rows}<div role="alert">${message}</div>`) }, 1000);
  expect(reading.telling()).toBe('looking');
  expect(await reading.findings()).toEqual([]);
  for (let waits = 0; reading.telling() === 'looking'; waits++) {
    expect(waits).toBeLessThan(20);
    await reading.pass(5000);
  }
  await reading.pass(5000);
  expect((await reading.findings()).map(({ id }) => id)).toEqual(['profile-setup-error']);
  expect(reading.errors).toEqual([]);
});

/** A page whose content stands in a shadow root, as wide and high as it says. */
const withRoot = (mode: ShadowRootMode, size: string, name = 'my-app') =>
  page(`<p>Welcome</p><${name} style="display:block;${size}"></${name}><script>
    document.querySelector('${name}').attachShadow({ mode: '${mode}' }).innerHTML = '<p>${message}</p>';
  </script>`);

for (const [name, html, telling] of [
  ['a large root', withRoot('open', 'width:900px;height:600px'), 'cannot-tell'],
  ['a large root of an ordinary element', withRoot('open', 'width:900px;height:600px', 'div'), 'cannot-tell'],
  ['a small root', withRoot('open', 'width:300px;height:40px'), 'can-tell'],
  ['no root', page('<main style="width:900px;height:600px"><p>Welcome</p></main>'), 'can-tell'],
] as const)
  test(`what stands in a shadow root is not said to be in order: ${name}`, async ({ pageFor }) => {
    const reading = await pageFor(url);
    await reading.open({ url, html }, 6000);
    expect(reading.telling()).toBe(telling);
    expect(reading.errors).toEqual([]);
  });

test('a root that comes later counts from then on', async ({ pageFor }) => {
  const reading = await pageFor(url);
  const html = page('<div id="app" style="width:900px;height:600px"></div>');
  await reading.open({ url, html }, 6000);
  expect(reading.telling()).toBe('can-tell');
  await reading.page.evaluate(() => document.getElementById('app')?.attachShadow({ mode: 'open' }));
  await reading.pass(4000);
  expect(reading.telling()).toBe('cannot-tell');
});

test('however long route and language are, what stands in the page is found', async ({ pageFor }) => {
  const reading = await pageFor(url);
  const route = `#/homepage/${'annamiller/'.repeat(500)}`;
  const html = page(`<div role="alert">${message}</div>`, `en-${'x'.repeat(500)}`);
  await reading.open({ url: `https://admin.cloud.microsoft/${route}`, html }, 6000);
  expect((await reading.findings()).map(({ id }) => id)).toEqual(['profile-setup-error']);
  expect(reading.told()?.language).toBe('en');
  expect(reading.told()?.route).toMatch(/^\/homepage(\/…){1,20}$/);
});
