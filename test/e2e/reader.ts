/**
 * Pages read by the built content scripts in real Chromium under the address they stand for, with the browser's
 * clock turned forward so that dwell times cost nothing. No extension: what a script would report is caught and
 * judged here. One page for each kind of script serves all tests of a worker.
 */
import { readFileSync } from 'node:fs';
import { type Browser, test as base, type Page } from '@playwright/test';
import { canTell, type FrameFacts, isBeingRead, judge } from '../../lib/detect/judge.ts';
import { rules } from '../../lib/detect/rules/index.ts';
import type { Details, Finding } from '../../lib/detect/types.ts';
import type { FindingId } from '../../lib/facts/findings.ts';
import { hostKind } from '../../lib/facts/hosts.ts';
import { land, noJourney, travel } from '../../lib/journey/journey.ts';
import { stepOf } from '../../lib/journey/step.ts';
import type { FrameMessage } from '../../lib/messages/frame-messages.ts';
import { frameMessage } from '../../lib/messages/messages.ts';
import type { PageTools } from '../../lib/messages/page-tools.ts';
import { shippedBuild } from './extension.ts';

export interface Document {
  /** The address that the page stands for. */
  url: string;
  html: string;
}

export interface Fixture extends Document {
  expected: (Details & Pick<Finding, 'confidence'>) | undefined;
  /** The state it is, where it nearly is the one of its folder and really another. */
  other?: FindingId;
}

/** A fixture says in `<meta name="fixture-…">` what address it stands for and what is to be found in it. */
export function parseFixture(html: string): Fixture {
  const meta = Object.fromEntries(
    [...html.matchAll(/<meta name="fixture-(\w+)" content="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&amp;', '&'),
    ]),
  );
  const { url = '', count, other, ...expected } = meta;
  const details = { ...expected, ...(count && { count: Number(count) }) } as Fixture['expected'];
  return {
    url,
    html,
    expected: details?.confidence ? details : undefined,
    ...(other && { other: other as FindingId }),
  };
}

/** Longer than anything the extension waits for, in milliseconds of the page's time. */
export const patience = 26_000;

export interface ReadingPage {
  page: Page;
  /** Errors that were thrown in the page. */
  errors: Error[];
  /** Loads a document and lets some of its time pass. */
  open(document: Document, time?: number): Promise<void>;
  /** Lets some more of its time pass. */
  pass(time: number): Promise<void>;
  /** What is found in it now. */
  findings(): Promise<Finding[]>;
  /** What the popup would say of it where nothing is found: that it is in order, still being read, or can't be told. */
  telling(): 'can-tell' | 'looking' | 'cannot-tell';
  /** The in-page route and the language, as they are told. */
  told(): { route: string; language: string } | undefined;
  /** Whether all of its frames have come to rest. */
  calm(): boolean;
  /** The page as a sketch. */
  sketch(): Promise<string>;
}

type FactsMessage = Extract<FrameMessage, { type: 'facts' }>;

/** The address that a document is loaded from: a change of the fragment alone loads none. */
const withoutFragment = (url: string) => url.replace(/#.*/s, '');

async function createReadingPage(browser: Browser, script: string | undefined): Promise<ReadingPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const frames = new Map<string, { isTop: boolean; host: string; message: FactsMessage }>();
  const errors: Error[] = [];
  let current: Document = { url: 'about:blank', html: '' };
  let expected = false;
  page.on('pageerror', (error) => errors.push(error));
  page.on('framenavigated', (frame) => {
    if (!expected || frame !== page.mainFrame()) return;
    // The document is there: what the one before it has reported and thrown is over.
    expected = false;
    frames.clear();
    errors.length = 0;
  });
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: current.html })
      : route.abort(),
  );
  await page.exposeBinding('report', ({ frame }, sent: FrameMessage) => {
    // As the background hears it.
    const message = frameMessage.parse(sent) as FrameMessage;
    if (message.type === 'gone') frames.delete(message.document);
    else {
      // Frames without an address of their own have that of the page.
      const { host } = new URL(frame.url().startsWith('https:') ? frame.url() : current.url);
      frames.set(message.document, { isTop: frame === page.mainFrame(), host, message });
    }
  });
  await page.clock.install();
  if (script) {
    await page.addInitScript(() => {
      const sendMessage = (message: unknown) =>
        (window as unknown as { report(message: unknown): Promise<void> }).report(message);
      Object.defineProperty(window, 'chrome', { value: { runtime: { id: 'fixture', sendMessage } } });
    });
    await page.addInitScript({ path: script });
  }
  const pass = async (time: number) => {
    await page.clock.runFor(time);
    await page.evaluate(() => undefined); // the last report has arrived by now
  };
  const read = (): FrameFacts[] =>
    [...frames.values()]
      .sort((a, b) => Number(b.isTop) - Number(a.isTop))
      .map(({ message, host }, id) => ({ id, host, facts: message.facts }));
  return {
    page,
    errors,
    pass,
    async open(document, time = patience) {
      current = document;
      const isLoaded = withoutFragment(page.url()) === withoutFragment(document.url);
      // Loads again under the new fragment: to go somewhere else in between would take as long as the rest.
      if (isLoaded) await page.evaluate((url) => history.replaceState(null, '', url), document.url);
      expected = true;
      await (isLoaded ? page.reload() : page.goto(document.url));
      await pass(time);
    },
    async findings() {
      const step = stepOf({ url: current.url, requestId: '1', timeStamp: 0 });
      return judge(rules, {
        frames: read(),
        journey: step ? land(travel(noJourney, step), step.kind) : noJourney,
      });
    },
    telling: () => (canTell(read()) ? 'can-tell' : isBeingRead(read()) ? 'looking' : 'cannot-tell'),
    told: () => read()[0]?.facts,
    calm: () => [...frames.values()].every(({ message }) => message.facts.calm),
    async sketch() {
      await page.evaluate(readFileSync(`${shippedBuild}/page-tools.js`, 'utf8'));
      return page.evaluate(() =>
        (window as unknown as { vlSignInGuideTools: PageTools }).vlSignInGuideTools.sketch(),
      );
    },
  };
}

/** The kinds of hosts whose pages are read. The manifest keeps the scripts away from all others. */
const readKinds = ['admin-center', 'sign-in', 'vl-central'];

interface Workers {
  /** A page with the content script of the kind of host that an address belongs to. */
  pageFor(url: string): Promise<ReadingPage>;
}

export const test = base.extend<object, Workers>({
  pageFor: [
    async ({ browser }, use) => {
      const pages = new Map<string, Promise<ReadingPage>>();
      await use((url) => {
        const kind = readKinds.find((known) => known === hostKind(url)) ?? '';
        const script = kind && `${shippedBuild}/content-scripts/${kind}.js`;
        const page = pages.get(kind) ?? createReadingPage(browser, script);
        pages.set(kind, page);
        return page;
      });
      for (const page of pages.values()) await (await page).page.context().close();
    },
    { scope: 'worker' },
  ],
});

/** What a finding says, without its evidence. */
export const said = ({ evidence: _, ...finding }: Finding) => finding;

export { expect } from '@playwright/test';
