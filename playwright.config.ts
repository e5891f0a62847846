import { defineConfig } from '@playwright/test';

/** Tests of the content scripts alone, without the extension around them: see test/e2e/reader.ts. */
const reading = /(at-work|chosen-names|fixtures|fuzz|near-misses)\.spec\.ts$/;

/** Tests that mostly wait: for dwell times to pass, for nothing to happen, for a browser to start. */
const waiting = /(changes|firefox|privacy|quiet|steps)\.spec\.ts$/;

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Drives a Chromium that Playwright starts by itself. */
const drive = (executablePath: string, ...args: string[]) => ({
  launchOptions: { executablePath, args: ['--disable-gpu', ...args] },
});

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Two more than the processors of the CI machine: many tests mostly wait for dwell times to pass.
  workers: 4,
  // Generous: what passes takes no longer for it, and a machine that is busy with other things is no failure.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // What passes only then is named at the end of `npm test`.
  retries: 1,
  // So many at a time that both processors are busy, and few hold each other up. A worker starts another browser
  // whenever the kind of browser changes.
  projects: [
    { name: 'waiting', testMatch: waiting, workers: 2 },
    { name: 'extension', testIgnore: [reading, waiting], workers: 3 },
    // No extension, no windows: half the time.
    {
      name: 'reading',
      testMatch: reading,
      workers: 3,
      // A fifth less again. With tabs, those behind another one would stand still.
      use: drive(process.env.CHROMIUM_HEADLESS_SHELL || chromium, '--disable-threaded-compositing') as never,
    },
  ],
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...drive(chromium),
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
  } as never,
});
