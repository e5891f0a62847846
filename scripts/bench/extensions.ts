/** The extensions that are measured: ours, and those it is compared with, built or put together anew. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { matchPatterns } from '../../lib/facts/hosts.ts';

const packages = resolve('node_modules');
const matches = matchPatterns('admin-center');

/** Folders of unpacked extensions. All run on the admin center's hosts. */
export const extensions = {
  ours: resolve('.output/chrome-mv3'),
  /** The same shape as ours, doing nothing. */
  empty: resolve('.output/bench-empty/chrome-mv3'),
  /** Looks at the whole page with every change: the soonest that anything could be found. */
  eager: resolve('.output/bench-eager'),
  autoconsent: resolve('.output/bench-autoconsent'),
  darkReader: resolve('.output/bench-darkreader'),
};

/** Builds all of them. What the builds say goes to standard error: standard output may have to be JSON. */
export function buildExtensions(): void {
  for (const root of ['.', 'test/bench/empty']) {
    const { status } = spawnSync('wxt', ['build', root, '--mv3'], { stdio: ['ignore', 2, 2] });
    if (status !== 0) process.exit(1);
  }
  for (const folder of [extensions.eager, extensions.autoconsent, extensions.darkReader])
    rmSync(folder, { recursive: true, force: true });
  writeAutoconsent(extensions.autoconsent);
  writeExtension(extensions.darkReader, 'document_start', {
    'darkreader.js': readFileSync(join(packages, 'darkreader/darkreader.js'), 'utf8'),
    'enable.js': 'DarkReader.enable({ brightness: 100, contrast: 90 });',
  });
  writeExtension(extensions.eager, 'document_start', {
    'look.js': `new MutationObserver(() => {
      if (document.body?.textContent.includes(${JSON.stringify(profileError)})) chrome.runtime.sendMessage('found');
    }).observe(document, { childList: true, characterData: true, attributes: true, subtree: true });`,
  });
}

/** The text whose way to the badge is timed. */
export const profileError =
  'An error occurred while setting up your profile. Please refresh the page to try again.';

/** The add-on that the package brings, as it is, kept to the hosts where ours runs. */
function writeAutoconsent(folder: string): void {
  cpSync(join(packages, '@duckduckgo/autoconsent/dist/addon-mv3'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  for (const script of manifest.content_scripts) script.matches = matches;
  writeFileSync(file, JSON.stringify(manifest));
}

/** A minimal extension of content scripts, in their order, whose worker shows 1 for any message. */
function writeExtension(folder: string, runAt: string, scripts: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(scripts)) writeFileSync(join(folder, name), source);
  writeFileSync(
    join(folder, 'worker.js'),
    `chrome.runtime.onMessage.addListener((message, { tab }) => {
      chrome.action.setBadgeText({ tabId: tab.id, text: '1' });
    });`,
  );
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '0.0.0',
    action: {},
    host_permissions: matches,
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches, js: Object.keys(scripts), run_at: runAt, all_frames: true }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
