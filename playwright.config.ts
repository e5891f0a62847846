import { defineConfig } from '@playwright/test';

/** Tests of the content scripts alone, without the extension around them: see test/e2e/reader.ts. */
const reading = /(at-work|fixtures|fuzz|near-misses)\.spec\.ts$/;

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** Tests that mostly wait: for dwell times to pass, for nothing to happen, for a browser to start. */
const waiting = /(changes|firefox|privacy|quiet|steps)\.spec\.ts$/;

/** Drives a Chromium that Playwright starts by itself. */
const drive = (executablePath: string) => ({ launchOptions: { executablePath, args: ['--disable-gpu'] } });

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
  // Together, those that share a kind of browser: a worker starts another one whenever the kind changes.
  projects: [
    { name: 'waiting', testMatch: waiting, workers: 2 },
    { name: 'extension', testIgnore: [reading, waiting], workers: 3 },
    // No extension, no windows: half the time.
    {
      name: 'reading',
      testMatch: reading,
      workers: 3,
      use: drive(process.env.CHROMIUM_HEADLESS_SHELL || chromium) as never,
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
