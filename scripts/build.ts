/**
 * Builds the extension for Chrome, Edge and Firefox into .output, with --zip the store packages too, and fails
 * where the content scripts of a browser have outgrown their budget.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, zip } from 'wxt';

export const browsers = ['chrome', 'edge', 'firefox'] as const;

/** All content scripts of a page together, gzipped, in bytes. */
const budget = 8 * 1024;

const work = process.argv.includes('--zip') ? zip : build;
for (const browser of browsers) await work({ browser, manifestVersion: 3 });

for (const browser of browsers) {
  const folder = join('.output', `${browser}-mv3`, 'content-scripts');
  const sizes = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${browser}: content scripts ${total} of ${budget} bytes gzipped`);
  if (total > budget) {
    console.error(sizes.map(({ file, bytes }) => `  ${file}: ${bytes}`).join('\n'));
    process.exitCode = 1;
  }
}
