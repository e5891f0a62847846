// Runs one of the project's scripts on a machine that has nothing but Node and npm:
//   node scripts/run.mjs [--browser] [--headless-shell] [--firefox] scripts/<name>.ts [arguments]
// It installs what is missing (npm packages; with --browser a Chromium, and so on), says so in a line on standard error, and
// starts the script with the Node that package.json pins.
// Plain JavaScript without dependencies: it must run before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const wanted = args.splice(
  0,
  args.findIndex((arg) => !arg.startsWith('--')),
);
const windows = process.platform === 'win32';

const say = (line) => process.stderr.write(`${line}\n`);

/** Runs a command with its output on standard error, so that standard output stays the script's own. */
function run(command, commandArgs, env = {}) {
  const { status, error } = spawnSync(command, commandArgs, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
    shell: windows,
  });
  if (error) say(`${command}: ${error.message}`);
  return status === 0;
}

function fail(line) {
  say(line);
  process.exit(1);
}

function installPackages() {
  // npm notes what it has installed; where that is older than the lock file, something is missing.
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing the npm packages of package-lock.json into node_modules …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) fail('npm ci failed; see above.');
}

/** The Chromium to drive: $CHROMIUM, or one the machine has, or Debian's package. */
function findBrowser() {
  const places = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return places.find((place) => place && existsSync(place));
}

/** Installs packages of Debian, where that is what the machine has. */
function installDebian(...packages) {
  if (!existsSync('/usr/bin/apt-get')) return;
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', 'apt-get'];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run(apt[0], [...apt.slice(1), 'update', '-qq'], quiet);
  run(apt[0], [...apt.slice(1), 'install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

function installBrowser() {
  let browser = findBrowser();
  if (!browser) {
    say('Installing Chromium and a Japanese font from the Debian packages …');
    installDebian('chromium', 'fonts-noto-cjk');
    browser = findBrowser();
  }
  if (!browser) fail('No Chromium found. Install one, or name it in the environment variable CHROMIUM.');
  return browser;
}

/** Chromium without its windows, of the same version: what needs no extension takes half the time in it. */
function installHeadlessShell() {
  const shell = process.env.CHROMIUM_HEADLESS_SHELL ?? '/usr/bin/chromium-headless-shell';
  if (existsSync(shell)) return shell;
  say('Installing Chromium’s headless shell from the Debian packages …');
  installDebian('chromium-headless-shell');
  return existsSync(shell) ? shell : '';
}

/** The Firefox to drive: $FIREFOX, or one the machine has, or Debian's package. */
function findFirefox() {
  const places = [
    process.env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  return places.find((place) => place && existsSync(place));
}

/** Not having one is no failure: its tests say that they are left out. */
function installFirefox() {
  const found = findFirefox();
  if (found) return found;
  say('Installing Firefox from the Debian packages …');
  installDebian('firefox-esr');
  const installed = findFirefox();
  if (!installed)
    say('No Firefox found: its tests are left out. Name one in the environment variable FIREFOX.');
  return installed ?? '';
}

installPackages();
const env = { ...process.env };
if (wanted.includes('--browser')) env.CHROMIUM = installBrowser();
if (wanted.includes('--headless-shell')) env.CHROMIUM_HEADLESS_SHELL = installHeadlessShell();
if (wanted.includes('--firefox')) env.FIREFOX = installFirefox();
env.PATH = join(root, 'node_modules', '.bin') + (windows ? ';' : ':') + env.PATH;

const pinned = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
const { status } = spawnSync(existsSync(pinned) ? pinned : process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env,
  shell: windows,
});
process.exit(status ?? 1);
