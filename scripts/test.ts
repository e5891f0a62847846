/**
 * Tests: test.ts [--all]
 * What is to be asked at every change, in minutes: types, lint and format, unit tests, and end-to-end tests in Chromium
 * on a build whose dwell times are short. With --all everything: each end-to-end test on what is shipped and in real
 * time, each language and colour scheme on every page, the builds for Edge and Firefox, Firefox itself, an organization's
 * policies, the scaffolds, and a short soak. The last line says how many checks passed and failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

interface Count {
  passed: number;
  failed: number;
}

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const env = { ...process.env, EVERYTHING: values.all ? '1' : '' };

const results = 'test-results';
rmSync(results, { recursive: true, force: true });

/** Runs a command and shows what it says. */
async function check(title: string, command: string, report?: () => Count): Promise<Count> {
  console.log(`\n# ${title}: ${command}`);
  const [status] = await once(spawn(command, { stdio: 'inherit', shell: true, env }), 'close');
  return countOf(status, report);
}

/** The same beside others that are running: what it says comes when it has ended. */
async function checkBeside(title: string, command: string, report?: () => Count): Promise<Count> {
  const running = spawn(command, { stdio: ['ignore', 'pipe', 'pipe'], shell: true, env });
  const said: Buffer[] = [];
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (data) => said.push(data));
  const [status] = await once(running, 'close');
  console.log(`\n# ${title}: ${command}\n${Buffer.concat(said)}`);
  return countOf(status, report);
}

/** A command's success counts as one check, unless it has left a report that counts for itself. */
function countOf(status: number | null, report?: () => Count): Count {
  const count = report ? tryReport(report) : undefined;
  if (!count) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // A runner can fail without a failing test: a file that doesn't load, a server that doesn't start.
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function tryReport(report: () => Count): Count | undefined {
  try {
    return report();
  } catch {
    return undefined; // the runner didn't get as far as writing one
  }
}

const readJson = (file: string) => JSON.parse(readFileSync(`${results}/${file}`, 'utf8'));

const unitReport = (): Count => {
  const { numPassedTests, numFailedTests } = readJson('unit.json');
  return { passed: numPassedTests, failed: numFailedTests };
};

const endToEndReport = (): Count => {
  const { expected, unexpected, flaky } = readJson('e2e.json').stats;
  return { passed: expected + flaky, failed: unexpected };
};

interface Suite {
  suites?: Suite[];
  specs: { file: string; line: number; title: string; tests: { status: string }[] }[];
}

/** End-to-end tests that passed only when they were tried again. */
function flakyTests(suites: Suite[]): string[] {
  return suites.flatMap(({ suites = [], specs }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...flakyTests(suites),
  ]);
}

function tryFlakyTests(): string[] {
  try {
    return flakyTests(readJson('e2e.json').suites);
  } catch {
    return []; // no report: that has been counted as a failure
  }
}

const counts = [
  // What is tested comes first; it writes the types that tsc needs, too.
  await check('builds', values.all ? 'node scripts/build.ts' : 'node scripts/build.ts --test'),
  await check('build for the web', 'node scripts/build-web.ts'),
  // Beside one another, and not beside the browsers: tests in real time would meet a busy machine.
  ...(await Promise.all([
    checkBeside('types', 'tsc --noEmit'),
    checkBeside('types of the practice site', 'tsc --noEmit -p test/site/app/tsconfig.json'),
    checkBeside('lint and format', 'biome check --error-on-warnings'),
    checkBeside(
      'unit',
      `vitest run --reporter=dot --reporter=json --outputFile.json=${results}/unit.json`,
      unitReport,
    ),
  ])),
  await check('end to end', 'playwright test', endToEndReport),
  ...(values.all ? [await check('soak', 'node scripts/soak.ts --minutes 2 --no-report')] : []),
];

const total = counts.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
const flaky = tryFlakyTests();
if (flaky.length > 0) console.log(`\nFlaky, passed only when tried again:\n  ${flaky.join('\n  ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exit(1);
