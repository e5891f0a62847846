/**
 * Every fixture page, read by the built content script in real Chromium under the address it stands for, with
 * the browser's clock turned forward so that dwell times cost nothing. No extension: what the script would
 * report is caught and judged here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { judge } from '../../lib/detect/judge.ts';
import { rules } from '../../lib/detect/rules/index.ts';
import type { Details, Finding } from '../../lib/detect/types.ts';
import { land, noJourney, travel } from '../../lib/journey/journey.ts';
import { stepOf } from '../../lib/journey/step.ts';
import type { FrameMessage } from '../../lib/platform/frame-messages.ts';
import { hostKind } from '../../lib/platform/hosts.ts';

/** Rules that pages can show. Those of navigations alone have fixtures of their own: unit/journey-fixtures. */
const pageRules = rules.filter(({ signals }) => signals.some((signal) => 'on' in signal));

interface Fixture {
  url: string;
  html: string;
  expected: (Details & Pick<Finding, 'confidence'>) | undefined;
}

/** A fixture says in `<meta name="fixture-…">` what address it stands for and what is to be found in it. */
function readFixture(path: string): Fixture {
  const html = readFileSync(path, 'utf8');
  const meta = Object.fromEntries(
    [...html.matchAll(/<meta name="fixture-(\w+)" content="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&amp;', '&'),
    ]),
  );
  const { url = '', count, ...expected } = meta;
  const details = { ...expected, ...(count && { count: Number(count) }) } as Fixture['expected'];
  return { url, html, expected: details?.confidence ? details : undefined };
}

/** What is found in a fixture after so many milliseconds of its own time. */
async function findings(page: Page, { url, html }: Fixture, time: number): Promise<Finding[]> {
  const frames = new Map<
    string,
    { isTop: boolean; host: string; message: Extract<FrameMessage, { type: 'facts' }> }
  >();
  await page
    .context()
    .route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html', body: html })
        : route.abort(),
    );
  await page.exposeBinding('report', ({ frame }, message: FrameMessage) => {
    if (message.type === 'gone') frames.delete(message.document);
    else {
      const isTop = frame === page.mainFrame();
      // Frames without an address of their own have that of the page.
      const host = new URL(frame.url().startsWith('https:') ? frame.url() : url).host;
      frames.set(message.document, { isTop, host, message });
    }
  });
  await page.clock.install();
  // The manifest keeps the scripts away from all other hosts.
  const kind = hostKind(url);
  if (kind === 'admin-center' || kind === 'sign-in' || kind === 'vl-central') {
    await page.addInitScript(() => {
      const sendMessage = (message: unknown) =>
        (window as unknown as { report(message: unknown): Promise<void> }).report(message);
      Object.defineProperty(window, 'chrome', { value: { runtime: { id: 'fixture', sendMessage } } });
    });
    await page.addInitScript({ path: `.output/chrome-mv3/content-scripts/${kind}.js` });
  }
  await page.goto(url);
  for (let passed = 0; passed < time; passed += 2000) await page.clock.runFor(2000);
  await page.evaluate(() => undefined); // the last report has arrived by now
  const step = stepOf({ url, requestId: '1', timeStamp: 0 });
  return judge(rules, {
    frames: [...frames.values()]
      .sort((a, b) => Number(b.isTop) - Number(a.isTop))
      .map(({ message, host }, id) => ({ id, host, facts: message.facts })),
    journey: step ? land(travel(noJourney, step), step.kind) : noJourney,
  });
}

for (const { id } of pageRules) {
  test.describe(id, () => {
    const folder = join('test/fixtures', id);
    const names = readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replace(/\.html$/, ''));

    for (const name of names) {
      test(name, async ({ page }) => {
        const fixture = readFixture(join(folder, `${name}.html`));
        expect(name.startsWith('match-')).toBe(fixture.expected !== undefined);
        const found = await findings(page, fixture, 26_000);
        expect(found.map(({ evidence: _, ...finding }) => finding)).toEqual(
          fixture.expected ? [{ id, ...fixture.expected }] : [],
        );
      });
    }

    test('has at least four matching and four nearly matching pages', () => {
      expect(names.filter((name) => name.startsWith('match-')).length).toBeGreaterThanOrEqual(4);
      expect(names.filter((name) => name.startsWith('near-')).length).toBeGreaterThanOrEqual(4);
    });
  });
}
