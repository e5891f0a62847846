/**
 * Makes what a release sends: asks for known weaknesses, builds and checks the packages, lints the one for Firefox.
 * `npm run test:all` comes before it; scripts/publish.ts sends what stands at the end.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readPublisher } from './publisher.ts';

/** Mozilla's own checks (`web-ext lint`). Fetched for a release only: it would be half as large as all other tools. */
const linter = 'addons-linter@10.13.0';

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

if (!readPublisher())
  fail(
    'package.json says not who publishes this (author) and where reports go (bugs): people need an address.',
  );

if (!readFileSync('CHANGELOG.md', 'utf8').includes(`## ${version} `))
  fail(`CHANGELOG.md says nothing of version ${version}.`);

run('known weaknesses', 'node scripts/audit.ts --needs-answer');
run('packages', 'node scripts/build.ts --zip');
run('what is in them', 'node scripts/check-packages.ts');
run('lint for Firefox', `npm exec --yes -- ${linter} --boring --warnings-as-errors ${zip('firefox')}`);
console.log(`\nVersion ${version} is ready; nothing was sent.`);
