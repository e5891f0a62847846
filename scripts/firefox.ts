/**
 * A Firefox with the built extension and the practice site. Driven by WebDriver BiDi itself: the libraries that speak
 * it refuse the extension's own pages.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The Firefox of this machine: see scripts/run.mjs. */
export const firefoxPath = process.env.FIREFOX || '/usr/bin/firefox-esr';

const addOn = 'vl-signin-guide@extension.invalid';
/** Firefox makes up the address of an extension's pages, unless it is told. */
const uuid = '5d3c7f0a-4f5e-4c55-9d7e-1a2b3c4d5e6f';

const preferences: Record<string, string | number | boolean> = {
  'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
  // Every host is the practice site, which must be on the port of https.
  'network.dns.forceResolve': '127.0.0.1',
  'intl.locale.requested': 'en-US',
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'app.update.disabledForTesting': true,
};

export interface FirefoxTab {
  /** Goes to an address, without waiting for what it loads. */
  goto(address: string): Promise<void>;
  /** The value of an expression in the page; of a promise, what it comes to. */
  evaluate(expression: string): Promise<unknown>;
  /** Clicks where an element stands, as a person does: what needs a person's click doesn't take one from a script. */
  click(selector: string): Promise<void>;
}

export interface ExtensionFirefox {
  /** Address of the extension's pages, with a slash at its end. */
  origin: string;
  newTab(): Promise<FirefoxTab>;
  /** The tab, of whatever window, that shows an address; undefined where none does. */
  tabAt(url: string): Promise<FirefoxTab | undefined>;
  close(): Promise<void>;
}

/**
 * Starts Firefox without a window, with the extension of `.output/firefox-mv3`, in private windows too; or without any, for
 * pages of our own.
 */
export async function launchFirefox({ isExtended = true } = {}): Promise<ExtensionFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'vl-signin-guide-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const browser = spawn(
    firefoxPath,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const ended = new Promise<void>((done) => browser.once('exit', () => done()));
  const bidi = await connect(`${await listening(browser)}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  if (isExtended)
    await bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: resolve('.output/firefox-mv3') },
      'moz:allowPrivateBrowsing': true,
    });
  return {
    origin: `moz-extension://${uuid}/`,
    async newTab() {
      const { context } = (await bidi.send('browsingContext.create', { type: 'tab' })) as { context: string };
      return tabOf(bidi, context);
    },
    async tabAt(url) {
      const { contexts } = (await bidi.send('browsingContext.getTree', { maxDepth: 0 })) as {
        contexts: { context: string; url: string }[];
      };
      const found = contexts.find((one) => one.url === url);
      return found && tabOf(bidi, found.context);
    },
    async close() {
      bidi.close();
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A tab, as the protocol reaches it. */
function tabOf(bidi: Bidi, context: string): FirefoxTab {
  const tab: FirefoxTab = {
    async goto(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    async click(selector) {
      const middle = `(element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
      }`;
      const place = await tab.evaluate(`(${middle})(document.querySelector(${JSON.stringify(selector)}))`);
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      const actions = [{ type: 'pointerMove', ...(place as { x: number; y: number }) }, ...press];
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
    async evaluate(expression) {
      // As text, so that nothing has to be put together from the protocol's own form of values.
      const { result, exceptionDetails } = (await bidi.send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
        target: { context },
        awaitPromise: true,
      })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
  };
  return tab;
}

/** The address at which Firefox listens; it says so when it is ready. */
function listening(browser: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    browser.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
    browser.once('exit', () => failed(new Error(`Firefox ended: ${said}`)));
    browser.once('error', failed);
  });
}

interface Bidi {
  send(method: string, params: object): Promise<unknown>;
  close(): void;
}

async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  await new Promise((done, failed) => {
    socket.onopen = done;
    socket.onerror = failed;
  });
  socket.onmessage = ({ data }) => {
    const { id, error, message, result } = JSON.parse(data);
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(`${error}: ${message}`));
    else call?.resolve(result);
  };
  let last = 0;
  return {
    send(method, params) {
      last += 1;
      const call = Promise.withResolvers<unknown>();
      waiting.set(last, call);
      socket.send(JSON.stringify({ id: last, method, params }));
      return call.promise;
    },
    close: () => socket.close(),
  };
}
