/** What SECURITY.md says of hostile pages, and of the extension's own pages, shown in a real browser. */
import type { Page } from '@playwright/test';
import type { Chrome, ExtensionBrowser } from '../../scripts/chromium.ts';
import { lookAlikeHosts } from '../site/hosts.ts';
import { check, ended } from './contacts-page.ts';
import { expect, test } from './extension.ts';

declare const chrome: Chrome;

const error = 'An error occurred while setting up your profile. Refresh the page and try again.';
const address = 'https://admin.microsoft.com/hostile';

/** Opens a document of our own making under an address. */
async function visitHostile(
  visit: (address: string) => Promise<Page>,
  html: string,
  { url = address, script }: { url?: string; script?: () => void } = {},
): Promise<Page> {
  const page = await visit('about:blank');
  if (script) await page.addInitScript(script);
  await page.route(url, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en">${html}</html>` }),
  );
  await page.goto(url);
  return page;
}

const badgeOf = async (extension: ExtensionBrowser, page: Page) =>
  (await extension.badge(extension.tabId(page))).text;

/** Longer than a state has to be there before it counts. */
const dwell = 4000;

/** Sends messages as a content script would: what a page that broke out of its bounds could do at most. */
const sendAsContentScript = (extension: ExtensionBrowser, page: Page, messages: unknown[]) =>
  extension.worker.evaluate(
    ([tabId, all]) =>
      chrome.scripting.executeScript({
        target: { tabId },
        func: async (list: unknown[]) => {
          for (const message of list) await chrome.runtime.sendMessage(message).catch(() => undefined);
        },
        args: [all],
      }),
    [extension.tabId(page), messages] as const,
  );

const recordOf = (extension: ExtensionBrowser, page: Page) =>
  extension.worker.evaluate(
    async (key) => (await chrome.storage.session.get(null))[key],
    `tab:${extension.tabId(page)}`,
  ) as Promise<{ frames: Record<string, unknown>; dismissed: string[] } | undefined>;

/** Waits for a page's last own report: that it has come to rest. */
const rested = (extension: ExtensionBrowser, page: Page) =>
  expect
    .poll(async () => JSON.stringify(await recordOf(extension, page)), { timeout: 20_000 })
    .toContain('"calm":true');

const facts = (more = {}) => ({
  route: '',
  language: 'en',
  sightings: [],
  shell: false,
  opaque: false,
  ...more,
});
const sighting = (more = {}) => ({
  id: 'profile-setup-error',
  confidence: 'certain',
  signal: 'text',
  seen: 'as told',
  where: 'page',
  ...more,
});

test('a page can’t speak to the extension: messages, events and counterfeit replies go unheard', {
  tag: '@real-time',
}, async ({ extension, pass, visit }) => {
  const page = await visitHostile(visit, '<title>Nothing here</title><p>Quiet</p>');
  const reached = await page.evaluate(
    async (told) => {
      const messages = [told, { type: 'dismiss', tab: 1, finding: 'profile-setup-error' }];
      for (const message of messages) {
        window.postMessage(message, '*');
        for (const type of ['message', 'vl-signin-guide', 'wxt:content-script-started', 'facts'])
          for (const target of [window, document])
            target.dispatchEvent(new CustomEvent(type, { detail: message }));
        new BroadcastChannel('vl-signin-guide').postMessage(message);
      }
      const { chrome: api } = window as unknown as { chrome?: { runtime?: unknown } };
      return {
        runtime: api?.runtime !== undefined,
        traces: Object.keys(window).filter((key) => /vlSign/i.test(key)),
      };
    },
    { type: 'facts', document: 'x', facts: facts({ sightings: [sighting()] }) },
  );
  expect(reached).toEqual({ runtime: false, traces: [] });
  await pass(dwell);
  expect(await badgeOf(extension, page)).toBe('');
});

test('a page that bends its own world doesn’t bend the reading', async ({ extension, visit }) => {
  const page = await visitHostile(visit, `<main><h1>Oops</h1><p>${error}</p></main>`, {
    script: () => {
      const lie = () => {
        throw new Error('bent');
      };
      for (const owner of [Array.prototype, String.prototype, RegExp.prototype, Map.prototype, Set.prototype])
        for (const name of ['map', 'filter', 'some', 'replace', 'test', 'exec', 'get', 'has'])
          if (name in owner) Object.defineProperty(owner, name, { get: lie });
      Object.assign(window, { MutationObserver: lie, setTimeout: lie, JSON: { stringify: lie } });
      for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker', 'getElementsByTagName'])
        Object.defineProperty(Document.prototype, name, { value: lie });
      Object.defineProperty(Element.prototype, 'checkVisibility', { value: () => false });
      Object.defineProperty(Object.prototype, 'id', { get: lie, set: lie });
    },
  });
  await expect.poll(() => badgeOf(extension, page), { timeout: 20_000 }).toBe('1');
});

test('a page that keeps its texts in a closed root is not said to be in order', async ({
  visit,
  popupOf,
}) => {
  const page = await visitHostile(
    visit,
    `<p>Welcome</p><div id="app" style="width:900px;height:600px"></div><script>
      document.getElementById('app').attachShadow({ mode: 'closed' }).innerHTML = '<p>${error}</p>';
    </script>`,
  );
  const popup = await popupOf(page);
  await expect(popup.locator('.no-finding[data-looking=false][data-can-tell=false]')).toBeVisible();
  // It is the root that can't be read.
  await page.evaluate(() => document.getElementById('app')?.remove());
  await expect(popup.locator('.no-finding[data-can-tell=true]')).toBeVisible();
});

test('names that clobber the document silence that page at most', async ({ extension, visit }) => {
  const names = ['querySelector', 'documentElement', 'title', 'body', 'getElementsByTagName', 'hidden'];
  const clobbered = names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');
  const bent = await visitHostile(visit, `<p>${error}</p>${clobbered}`);
  const beside = await visitHostile(visit, `<p>${error}</p>`, { url: 'https://admin.cloud.microsoft/plain' });
  await expect.poll(() => badgeOf(extension, beside), { timeout: 20_000 }).toBe('1');
  expect(['', '1']).toContain(await badgeOf(extension, bent));
});

test('markup in what a page says is shown as text', async ({ extension, visit, popupOf }) => {
  const markup = '&lt;img src=x onerror=document.title=1&gt;&lt;b data-bold&gt;bold&lt;/b&gt;';
  const page = await visitHostile(visit, `<main><p>${error} ${markup}</p></main>`);
  await expect.poll(() => badgeOf(extension, page), { timeout: 20_000 }).toBe('1');
  await rested(extension, page);
  // And as somebody would tell it who is in the place of the content script.
  const told = sighting({
    id: 'ready-to-become-admin',
    seen: '<img src=x onerror=document.title=1><b data-bold>told</b>',
    domain: '<b data-bold>evil</b>.example',
  });
  await sendAsContentScript(extension, page, [
    { type: 'facts', document: 'other', facts: facts({ language: '<b data-bold>', sightings: [told] }) },
  ]);
  await expect
    .poll(async () => JSON.stringify(await recordOf(extension, page)), { timeout: 10_000 })
    .toContain('evil');
  const popup = await popupOf(page);
  await expect(popup.locator('main')).toContainText('<b data-bold>evil</b>.example');
  await popup.locator('[data-why] > summary').first().click();
  await expect(popup.locator('[data-why]').first()).toContainText('<b data-bold>told</b>');
  await expect(popup.locator('[data-bold], img[src=x]')).toHaveCount(0);
  expect(await popup.title()).not.toBe('1');
});

test('whoever takes a content script’s place can tell of that tab only, and only in the form agreed', async ({
  extension,
  visit,
}) => {
  const page = await visitHostile(visit, '<p>Quiet</p>');
  await rested(extension, page);
  const before = JSON.stringify(await recordOf(extension, page));
  const told = (change: object) => ({ type: 'facts', document: 'x', facts: facts(change) });
  await sendAsContentScript(extension, page, [
    null,
    7,
    'facts',
    [],
    { type: 'facts' },
    { type: 'facts', document: 'x'.repeat(37), facts: facts() },
    told({ route: 'x'.repeat(5_000_000) }),
    told({ route: 7 }),
    told({ sightings: Array.from({ length: 10_000 }, () => sighting()) }),
    told({ sightings: [sighting({ seen: 'x'.repeat(201) })] }),
    told({ sightings: [sighting({ id: '__proto__' })] }),
    told({ sightings: [sighting({ count: 1e9 })] }),
    // These are for extension pages to say.
    { type: 'dismiss', tab: extension.tabId(page), finding: 'profile-setup-error' },
    { type: 'dismiss', tab: 0, finding: 'profile-setup-error' },
  ]);
  expect(JSON.stringify(await recordOf(extension, page))).toBe(before);

  // What is more than agreed is left behind.
  await sendAsContentScript(extension, page, [
    { ...told({ more: 'smuggled' }), tab: 1, frameId: 5, more: 'smuggled', __proto__: { admin: true } },
  ]);
  await expect
    .poll(async () => (await recordOf(extension, page))?.frames[0])
    .toMatchObject({ document: 'x' });
  expect(JSON.stringify(await recordOf(extension, page))).not.toContain('smuggled');
});

test('content scripts can’t read what is kept', async ({ extension, visit }) => {
  const page = await visitHostile(visit, '<p>Quiet</p>');
  const [reading] = await extension.worker.evaluate(
    (tabId) =>
      chrome.scripting.executeScript({
        target: { tabId },
        func: () =>
          Promise.all(
            (['local', 'session'] as const).map(async (area) => {
              try {
                return Object.keys(await chrome.storage[area].get(null));
              } catch {
                return 'refused';
              }
            }),
          ),
      }),
    extension.tabId(page),
  );
  expect(reading?.result).toEqual(['refused', 'refused']);
});

test('the admin center in a frame of somebody else’s page tells nothing', async ({
  extension,
  pass,
  visit,
}) => {
  const inner = 'https://admin.microsoft.com/framed';
  const frame = `<iframe src="${inner}" width="900" height="600"></iframe>`;
  const [own, ...others] = await Promise.all(
    ['admin.cloud.microsoft', lookAlikeHosts[0], 'evil.example'].map(async (host) => {
      const page = await visit('about:blank');
      await page.route(inner, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<html lang="en"><p>${error}</p></html>` }),
      );
      await page.route(`https://${host}/`, (route) =>
        route.fulfill({ contentType: 'text/html', body: frame }),
      );
      await page.goto(`https://${host}/`);
      await expect(page.frameLocator('iframe').locator('p')).toHaveText(error);
      return page;
    }),
  );
  // In a page of the admin center it counts, by which time it would in the others.
  if (own) await expect.poll(() => badgeOf(extension, own), { timeout: 20_000 }).toBe('1');
  await pass(dwell);
  for (const page of others) expect(await badgeOf(extension, page)).toBe('');
});

test('an outline can’t be clicked and can’t be read by the page', async ({ extension, visit, popupOf }) => {
  const page = await visitHostile(visit, `<main><p id="told">${error}</p></main>`, {
    script: () => {
      const caught: unknown[] = [];
      Object.assign(window, { caught });
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        const root = attachShadow.call(this, { ...init, mode: 'open' });
        caught.push(root);
        return root;
      };
      const { append } = Element.prototype;
      Element.prototype.append = function (...nodes) {
        caught.push(...nodes);
        append.apply(this, nodes);
      };
    },
  });
  await expect.poll(() => badgeOf(extension, page), { timeout: 20_000 }).toBe('1');
  const popup = await popupOf(page);
  await popup.locator('[data-why] > summary').click();
  await popup.locator('[data-action=show-me]').click();
  await expect(page.locator('[data-vl-signin-guide=outline]')).toHaveCount(1);
  const seen = await page.evaluate(() => {
    const host = document.querySelector('[data-vl-signin-guide]') as HTMLElement;
    const { left, top, right, bottom } = (
      document.getElementById('told') as HTMLElement
    ).getBoundingClientRect();
    const points = [
      [left - 5, top - 5],
      [right + 5, bottom + 5],
      [(left + right) / 2, top - 5],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const;
    return {
      hit: points.some(([x, y]) => document.elementFromPoint(x, y) === host),
      root: host.shadowRoot,
      text: host.textContent,
      children: host.childElementCount,
      caught: (window as unknown as { caught: unknown[] }).caught.length,
    };
  });
  expect(seen).toEqual({ hit: false, root: null, text: '', children: 0, caught: 0 });
});

test('a page can’t load, frame or open anything of the extension', async ({ extension, visit }) => {
  const page = await visitHostile(visit, '<p>Quiet</p>');
  const files = ['manifest.json', 'popup.html', 'page-tools.js', 'icon/16.png', 'background.js'];
  const loaded = await page.evaluate(
    async ([origin, names]) => {
      const load = (element: HTMLElement, source: string) =>
        new Promise<boolean>((resolve) => {
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          element.setAttribute('src', source);
          document.body.append(element);
        });
      const tries = names.flatMap((name) => [
        fetch(origin + name).then(
          () => true,
          () => false,
        ),
        load(document.createElement('img'), origin + name),
        load(document.createElement('script'), origin + name),
        import(/* @vite-ignore */ origin + name).then(
          () => true,
          () => false,
        ),
      ]);
      return (await Promise.all(tries)).filter(Boolean).length;
    },
    [extension.origin, files] as const,
  );
  expect(loaded).toBe(0);
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  }, `${extension.origin}popup.html`);
  const opening = page.context().waitForEvent('page');
  await page.evaluate((url) => void open(url), `${extension.origin}options.html`);
  const opened = await opening;
  await page.waitForTimeout(1000);
  for (const frame of [...page.frames().slice(1), opened.mainFrame()])
    expect(await frame.locator('#app').count()).toBe(0);
  await opened.close();
});

/** Records each offence against a page's policy, from its first script on. */
async function openWatched(
  extension: ExtensionBrowser,
  path: string,
): Promise<{ page: Page; offences: string[] }> {
  const page = await extension.context.newPage();
  const offences: string[] = [];
  await page.exposeFunction('offend', (what: string) => offences.push(what));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted(HTML|Script)/.test(message.text())) offences.push(message.text());
  });
  page.on('pageerror', ({ message }) => offences.push(message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { offend } = window as unknown as { offend(what: string): void };
      offend(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  await page.goto(extension.origin + path);
  await page.locator('main').first().waitFor();
  return { page, offences };
}

test('a tour of every page of the extension never offends its policy', async ({ extension, visit }) => {
  test.slow();
  const broken = await visitHostile(visit, `<main><p>${error}</p></main>`);
  await expect.poll(() => badgeOf(extension, broken), { timeout: 20_000 }).toBe('1');
  const tour: [string, (page: Page) => Promise<void>][] = [
    [
      `popup.html?tabId=${extension.tabId(broken)}`,
      async (page) => {
        await page.locator('[data-why] > summary').click();
        await page.locator('[data-action=show-me]').click();
        while ((await page.locator('[data-outcome]').count()) === 0)
          await page.locator('.options [data-option]').first().click();
        for (const fold of await page.locator('main details:not([open]) > summary').all())
          if (await fold.isVisible()) await fold.click();
        await page.locator('textarea[name=brought]').fill('azure');
        await page.locator('select[name=language]').selectOption('ja');
        await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
        await page.locator('select[name=language]').selectOption('en');
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      },
    ],
    ['sidepanel.html', async (page) => page.locator('[data-node]').first().waitFor()],
    ['options.html', async (page) => page.locator('select').first().waitFor()],
    ['sheet.html?case=general&locale=de', async (page) => page.locator('main').waitFor()],
    [
      `map.html?tabId=${extension.tabId(broken)}`,
      async (page) => {
        await page.locator('g[data-map-node]').first().waitFor({ state: 'attached' });
        await page.locator('g[data-map-node]').first().dispatchEvent('click');
        await page.locator('input[type=search]').first().fill('azure');
      },
    ],
    [
      'contacts.html',
      async (page) => {
        await check(page, 'ada@commercial.example\nann@outlook.com', 'commercial');
        await ended(page);
        await expect(page.locator('[data-address="ada@commercial.example"]')).toHaveAttribute(
          'data-verdict',
          /./,
        );
      },
    ],
  ];
  for (const [path, walk] of tour) {
    const { page, offences } = await openWatched(extension, path);
    await walk(page);
    await page.waitForTimeout(300);
    expect([path, offences]).toEqual([path, []]);
    await page.close();
  }
});

test('the policy holds: no other host, no inline script, no markup, no other worker', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${extension.origin}options.html`);
  await page.locator('main').waitFor();
  const refused = await page.evaluate(async () => {
    const throws = (run: () => unknown) => {
      try {
        run();
        return false;
      } catch {
        return true;
      }
    };
    const script = document.createElement('script');
    const fails = (load: Promise<unknown>) =>
      load.then(
        () => false,
        () => true,
      );
    const frame = document.createElement('iframe');
    frame.src = 'https://admin.microsoft.com/';
    const violated = new Promise<boolean>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective === 'frame-src') resolve(true);
      });
      document.body.append(frame);
    });
    return {
      markup: throws(() => document.body.insertAdjacentHTML('beforeend', '<b>markup</b>')),
      inline: throws(() => Object.assign(script, { text: 'document.title = "ran"' })),
      worker: throws(() => new Worker('/background.js')),
      policy: throws(() =>
        (
          window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
        ).trustedTypes.createPolicy('other', {}),
      ),
      elsewhere: await fails(fetch('https://evil.example/')),
      own: await fails(fetch('https://admin.microsoft.com/')),
      image: await fails(
        new Promise((resolve, reject) => {
          const image = new Image();
          image.onload = resolve;
          image.onerror = reject;
          image.src = 'https://evil.example/x.png';
        }),
      ),
      frame: await violated,
    };
  });
  expect(Object.entries(refused).filter(([, held]) => !held)).toEqual([]);
  await page.close();
});
