/**
 * Asks the registry for known weaknesses of the packages that are shipped. Fails where there are any; a registry that
 * doesn't answer, or doesn't know the question, is said and is no failure.
 */
import { spawnSync } from 'node:child_process';

/** Milliseconds. */
const patience = 15_000;

interface Audit {
  metadata?: { vulnerabilities?: { total: number } };
  vulnerabilities?: Record<string, { severity: string; range: string }>;
}

const { stdout } = spawnSync('npm audit --omit=dev --json --fetch-retries=0', {
  shell: true,
  encoding: 'utf8',
  timeout: patience,
});
const { metadata, vulnerabilities = {} } = parse(stdout);
const total = metadata?.vulnerabilities?.total;
if (total === undefined)
  console.log('Audit: the registry gave no answer; known weaknesses were not looked up.');
else console.log(`Audit: ${total} known weaknesses in the packages that are shipped.`);
for (const [name, { severity, range }] of Object.entries(vulnerabilities))
  console.log(`  ${name} ${range}: ${severity}`);
if (total) process.exitCode = 1;

function parse(answer: string | null): Audit {
  try {
    return JSON.parse(answer ?? '');
  } catch {
    return {};
  }
}
