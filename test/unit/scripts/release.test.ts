/** What a release does that can't be tried out: what stands in its workflow, and what it does without a registry. */
import { spawnSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';

/** How the audit ends where npm answers like this. */
function audit(answer: string, ...options: string[]): { status: number | null; stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), 'vl-signin-guide-npm-'));
  const npm = join(folder, 'npm');
  writeFileSync(npm, `#!/bin/sh\ncat <<'END'\n${answer}\nEND\n`);
  chmodSync(npm, 0o755);
  const { status, stdout } = spawnSync(process.execPath, ['scripts/audit.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
  });
  rmSync(folder, { recursive: true });
  return { status, stdout };
}

const clean = JSON.stringify({ metadata: { vulnerabilities: { total: 0 } } });
const weak = JSON.stringify({
  metadata: { vulnerabilities: { total: 1 } },
  vulnerabilities: { preact: { severity: 'high', range: '<11' } },
});

it.each([
  [clean, [], 0],
  [clean, ['--needs-answer'], 0],
  [weak, [], 1],
  ['{"message":"405 Method Not Allowed"}', [], 0],
  ['{"message":"405 Method Not Allowed"}', ['--needs-answer'], 1],
  ['', ['--needs-answer'], 1],
])('an audit that is answered %j ends %j with %i', (answer, options, status) => {
  expect(audit(answer, ...options).status).toBe(status);
});

it('a release needs the audit’s answer, before it builds anything', () => {
  const release = readFileSync('scripts/release.ts', 'utf8');
  const steps = [...release.matchAll(/^run\([^,]+, [`'](.+)[`']\);$/gm)].map(([, command]) => command);
  expect(steps[0]).toBe('node scripts/audit.ts --needs-answer');
  expect(steps.length).toBeGreaterThan(2);
});

const workflows = globSync('.github/workflows/*.yml').map((name) => ({
  name,
  text: readFileSync(name, 'utf8'),
}));

it('every action is pinned to a commit', () => {
  const uses = workflows.flatMap(({ name, text }) =>
    [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => `${name}: ${action}`),
  );
  expect(uses.length).toBeGreaterThan(5);
  expect(uses.filter((line) => !/: actions\/[\w-]+@[0-9a-f]{40}$/.test(line))).toEqual([]);
});

it('the stores’ secrets are given to one job alone, which builds and tests nothing', () => {
  const jobs = workflows.flatMap(({ text }) => text.split(/^ {2}(?=\w+:$)/m));
  const withSecrets = jobs.filter((job) => /secrets\.|environment:/.test(job));
  expect(withSecrets).toHaveLength(1);
  const runs = [...(withSecrets[0] ?? '').matchAll(/run: (.+)/g)].map(([, command]) => command);
  expect(runs).toEqual(['npm ci --ignore-scripts --no-audit --no-fund', 'npm run publish:stores']);
  const signing = jobs.filter((job) => /id-token: write/.test(job));
  expect(signing).toHaveLength(1);
  expect(signing[0]).not.toMatch(/run:|checkout/);
});
