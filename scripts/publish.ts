/**
 * Sends the packages that scripts/release.ts made: publish.ts [--dry-run]
 * They are compared with their checksums and sent as they are, to the stores whose secrets are in the environment. Builds
 * nothing, so that where the secrets are no code runs but what sends. With --dry-run it says what would be sent.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checksums, checksumsFile } from './checksums.ts';

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
const zip = (kind: string) => join('.output', `${name}-${version}-${kind}.zip`);

function fail(line: string): never {
  console.error(line);
  process.exit(1);
}

const zips = [...Object.keys(stores), 'sources'].map(zip);
if (checksums(zips) !== readFileSync(join('.output', checksumsFile), 'utf8'))
  fail(`The packages aren't those of ${checksumsFile}.`);

for (const [store, secrets] of Object.entries(stores)) {
  const missing = secrets.filter((secret) => !process.env[secret]);
  if (missing.length > 0) console.log(`${store}: not sent, for there is no ${missing.join(', ')}`);
  else if (values['dry-run']) console.log(`${store}: would be sent`);
  else {
    const sources = store === 'firefox' ? ` --firefox-sources-zip ${zip('sources')}` : '';
    const version2 = store === 'chrome' ? ' --chrome-api-version v2' : '';
    const command = `wxt submit --${store}-zip ${zip(store)}${sources}${version2}`;
    console.log(`\n# ${store}: ${command}`);
    if (spawnSync(command, { stdio: 'inherit', shell: true }).status !== 0) fail(`${store}: failed`);
  }
}
