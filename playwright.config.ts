import { resolve } from 'node:path';
import { defineConfig, type LaunchOptions } from '@playwright/test';
import { type Options, shippedBuild, testBuild } from './test/e2e/extension.ts';
import { intranet } from './test/e2e/web-site.ts';
import { everything } from './test/tier.ts';

// Every browser that is started from here lays out with the same letters, whatever fonts the machine has.
process.env.FONTCONFIG_FILE = resolve('test/e2e/fonts/fonts.conf');

/** Tests of the content scripts alone, without the extension around them: see test/e2e/reader.ts. */
const reading = /(at-work|chosen-names|fixtures|fuzz|near-misses|sign-in-codes|sketches|unread)\.spec\.ts$/;

/** Tests of the guide on the web: no extension either, and a server of their own. */
const web = /web\.spec\.ts$/;

/** Tests that mostly wait, for nothing to happen or for a browser to start; these two need root. */
const rooted = /(firefox|policy)\.spec\.ts$/;

/** Tests whose outcome hangs on the dwell times that are shipped. */
const realTime = /@real-time/;

/** Tests of all languages, letters and colours, which aren't asked at every change. */
const ofAll = /@all/;
/** What is left out of every project. */
const leftOut = everything ? [] : [ofAll];

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Drives a Chromium that Playwright starts by itself. */
const drive = (executablePath: string, ...args: string[]): { launchOptions: LaunchOptions } => ({
  launchOptions: {
    executablePath,
    args: ['--disable-gpu', ...args],
    // As root, in containers, Chromium has no sandbox of its own to start.
    chromiumSandbox: process.getuid?.() !== 0,
  },
});

/**
 * For one tab that goes from host to host, hundreds of times: a third of the processor's time. With several tabs, those
 * behind another one would stand still.
 */
const oneProcess = [
  '--disable-threaded-compositing',
  '--in-process-gpu',
  '--enable-features=NetworkServiceInProcess2',
  '--disable-site-isolation-trials',
  '--process-per-site',
  '--renderer-process-limit=1',
];

export default defineConfig<object, Options>({
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
    { name: 'real-time', grep: realTime, grepInvert: leftOut, workers: 2 },
    {
      name: 'extension',
      testIgnore: [reading, rooted, web],
      grepInvert: [realTime, ...leftOut],
      workers: 3,
      // Everything in real time is for the nightly run.
      use: { build: everything ? shippedBuild : testBuild },
    },
    ...(everything ? [{ name: 'rooted', testMatch: rooted, workers: 2 }] : []),
    {
      name: 'web',
      testMatch: web,
      grepInvert: leftOut,
      workers: 2,
      use: drive(
        process.env.CHROMIUM_HEADLESS_SHELL || chromium,
        `--host-resolver-rules=MAP ${intranet} 127.0.0.1`,
      ),
    },
    // No extension, no windows: half the time.
    {
      name: 'reading',
      testMatch: reading,
      workers: 3,
      use: drive(process.env.CHROMIUM_HEADLESS_SHELL || chromium, ...oneProcess),
    },
  ],
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...drive(chromium),
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
  },
});
