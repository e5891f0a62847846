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
import type { Finding } from '../../lib/detect/types.ts';
import { noJourney } from '../../lib/journey/journey.ts';
import type { FrameMessage } from '../../lib/platform/frame-messages.ts';
import { hostKind } from '../../lib/platform/hosts.ts';

const contentScript = '.output/chrome-mv3/content-scripts/admin-center.js';
const pageRules = rules.filter(({ kind }) => kind !== 'journey');

interface Fixture {
  url: string;
  html: string;
  expected: Omit<Finding, 'id'> | undefined;
}

/** A fixture says in `<meta name="fixture-…">` what address it stands for and what is to be found in it. */
function readFixture(path: string): Fixture {
  const html = readFileSync(path, 'utf8');
  const meta = Object.fromEntries(
    [...html.matchAll(/<meta name="fixture-(\w+)" content="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  const { url, ...expected } = meta as { url: string } & Omit<Finding, 'id'>;
  return { url, html, expected: 'confidence' in expected ? expected : undefined };
}

/** What is found in a fixture after so many milliseconds of its own time. */
async function findings(page: Page, { url, html }: Fixture, time: number): Promise<Finding[]> {
  const frames = new Map<string, { isTop: boolean; message: Extract<FrameMessage, { type: 'facts' }> }>();
  await page
    .context()
    .route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html', body: html })
        : route.abort(),
    );
  await page.exposeBinding('report', ({ frame }, message: FrameMessage) => {
    if (message.type === 'gone') frames.delete(message.document);
    else frames.set(message.document, { isTop: frame === page.mainFrame(), message });
  });
  await page.clock.install();
  // The manifest keeps the script away from all other hosts.
  if (hostKind(url) === 'admin-center') {
    await page.addInitScript(() => {
      const sendMessage = (message: unknown) =>
        (window as unknown as { report(message: unknown): Promise<void> }).report(message);
      Object.defineProperty(window, 'chrome', { value: { runtime: { id: 'fixture', sendMessage } } });
    });
    await page.addInitScript({ path: contentScript });
  }
  await page.goto(url);
  for (let passed = 0; passed < time; passed += 2000) await page.clock.runFor(2000);
  await page.evaluate(() => undefined); // the last report has arrived by now
  return judge(rules, {
    frames: [...frames.values()]
      .sort((a, b) => Number(b.isTop) - Number(a.isTop))
      .map(({ message }) => message.facts),
    journey: noJourney,
  });
}

for (const { id } of pageRules) {
  test.describe(id, () => {
    const folder = join('test/fixtures', id);
    const names = readdirSync(folder).map((file) => file.replace(/\.html$/, ''));

    for (const name of names) {
      test(name, async ({ page }) => {
        const fixture = readFixture(join(folder, `${name}.html`));
        expect(name.startsWith('match-')).toBe(fixture.expected !== undefined);
        const found = await findings(page, fixture, 26_000);
        expect(found).toEqual(fixture.expected ? [{ id, ...fixture.expected }] : []);
      });
    }

    test('has at least four matching and four nearly matching pages', () => {
      expect(names.filter((name) => name.startsWith('match-')).length).toBeGreaterThanOrEqual(4);
      expect(names.filter((name) => name.startsWith('near-')).length).toBeGreaterThanOrEqual(4);
    });
  });
}
