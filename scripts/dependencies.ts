/**
 * What of other people's packages is shipped, and how much of each: one line a package, with its size minified and
 * gzipped by itself, in the Chrome build. For the table in CONTRIBUTING.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minify } from 'vite';
import { build } from 'wxt';
import { collectShipped } from './licences-plugin.ts';

const { shipped, plugin } = collectShipped();
const outDir = mkdtempSync(join(tmpdir(), 'vl-signin-guide-'));
try {
  await build({
    browser: 'chrome',
    manifestVersion: 3,
    outDir,
    vite: () => ({ plugins: [plugin()], worker: { plugins: () => [plugin()] } }),
  });
} finally {
  rmSync(outDir, { recursive: true, force: true });
}

for (const [name, { code }] of [...shipped].sort(([one], [other]) => (one < other ? -1 : 1))) {
  // File by file, so that names in one don't run into those of another.
  const minified = await Promise.all([...code].map(async ([id, text]) => (await minify(id, text)).code));
  const bytes = gzipSync(minified.join('\n'), { level: 9 }).length;
  console.log(`${name.padEnd(28)} ${(bytes / 1024).toFixed(1)} kB`);
}
