/**
 * Asks the registry for known weaknesses of the packages that are shipped: audit.ts [--needs-answer]
 * Fails where there are any. A registry that doesn't answer, or doesn't know the question, is said; it is a failure where
 * an answer is needed, as for a release.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** Milliseconds. */
const patience = 15_000;

interface Audit {
  metadata?: { vulnerabilities?: { total: number } };
  vulnerabilities?: Record<string, { severity: string; range: string }>;
}

const { values } = parseArgs({ options: { 'needs-answer': { type: 'boolean', default: false } } });
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
if (total || (total === undefined && values['needs-answer'])) process.exitCode = 1;

function parse(answer: string | null): Audit {
  try {
    return JSON.parse(answer ?? '');
  } catch {
    return {};
  }
}
