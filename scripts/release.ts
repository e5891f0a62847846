/**
 * Makes a release: release.ts [--dry-run]
 * Builds and checks the packages, lints the one for Firefox, and sends them to the stores whose secrets are in the
 * environment; with --dry-run it stops before that and says what would be sent. `npm test` comes before it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Mozilla's own checks (`web-ext lint`). Fetched for a release only: it would be half as large as all other tools. */
const linter = 'addons-linter@10.13.0';

/** What each store needs from the environment, as `wxt submit` reads it. */
const stores = {
  chrome: [
    'CHROME_EXTENSION_ID',
    'CHROME_PUBLISHER_ID',
    'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
    'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
  ],
  edge: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
  firefox: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
} as const;

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const { name, version }: { name: string; version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const zip = (kind: string) => `.output/${name}-${version}-${kind}.zip`;

function fail(line: string): never {
  console.error(line);
  process.exit(1);
}

function run(title: string, command: string) {
  console.log(`\n# ${title}: ${command}`);
  if (spawnSync(command, { stdio: 'inherit', shell: true }).status !== 0) fail(`${title}: failed`);
}

if (!readFileSync('CHANGELOG.md', 'utf8').includes(`## ${version} `))
  fail(`CHANGELOG.md says nothing of version ${version}.`);
if (!values['dry-run'] && spawnSync('git', ['status', '--porcelain']).stdout.length > 0)
  fail('There are changes that are not committed.');

run('packages', 'node scripts/build.ts --zip');
run('what is in them', 'node scripts/check-packages.ts');
run('lint for Firefox', `npm exec --yes -- ${linter} --boring --warnings-as-errors ${zip('firefox')}`);

console.log('\n# stores');
for (const [store, secrets] of Object.entries(stores)) {
  const missing = secrets.filter((secret) => !process.env[secret]);
  if (missing.length > 0) console.log(`${store}: not sent, for there is no ${missing.join(', ')}`);
  else if (values['dry-run']) console.log(`${store}: would be sent`);
  else {
    const sources = store === 'firefox' ? ` --firefox-sources-zip ${zip('sources')}` : '';
    const version2 = store === 'chrome' ? ' --chrome-api-version v2' : '';
    run(store, `wxt submit --${store}-zip ${zip(store)}${sources}${version2}`);
  }
}
console.log(`\nVersion ${version} is ${values['dry-run'] ? 'ready; nothing was sent' : 'out'}.`);
