/**
 * Builds the extension: build.ts [--zip | --test]
 * For Chrome, Edge and Firefox into .output, with --zip the store packages and their checksums too; with --test for
 * Chrome alone, and once more with short dwell times (lib/page/pace.ts) into .output/chrome-mv3-test. Fails where the
 * content scripts of a browser have outgrown their budget.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, zip } from 'wxt';
import { checkRules } from './check-rules.ts';
import { checksums, checksumsFile } from './checksums.ts';
import { unwrittenPlaces } from './unwritten.ts';

const { values } = parseArgs({
  options: { zip: { type: 'boolean', default: false }, test: { type: 'boolean', default: false } },
});
const browsers = values.test ? ['chrome'] : ['chrome', 'edge', 'firefox'];

/** All content scripts of a page together, gzipped, in bytes. */
const budget = 8 * 1024;

interface Manifest {
  content_scripts: { matches: string[]; js: string[] }[];
}

const problems = [...checkRules(), ...unwrittenPlaces()];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
if (values.zip) {
  const packages: string[] = [];
  for (const browser of browsers) packages.push(...(await zip({ browser, manifestVersion: 3 })));
  writeFileSync(join('.output', checksumsFile), checksums(packages));
} else for (const browser of browsers) await build({ browser, manifestVersion: 3 });
// As the shipped one in all else.
process.env.NODE_ENV = 'production';
if (values.test) await build({ browser: 'chrome', manifestVersion: 3, mode: 'test' });

for (const browser of browsers) {
  const folder = join('.output', `${browser}-mv3`);
  for (const [page, files] of scriptsByPage(folder)) {
    const bytes = files.reduce((sum, file) => sum + gzipped(join(folder, file)), 0);
    console.log(`${browser}: ${bytes} of ${budget} bytes gzipped on ${page}`);
    if (bytes > budget) process.exitCode = 1;
  }
}

/** The content scripts of each match pattern, those with the same ones together; of those registered later, each. */
function scriptsByPage(folder: string): Map<string, string[]> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const patterns = new Set(manifest.content_scripts.flatMap(({ matches }) => matches));
  const pages = new Map<string, string[]>();
  for (const pattern of patterns) {
    const here = manifest.content_scripts.filter(({ matches }) => matches.includes(pattern));
    const files = here.flatMap(({ js }) => js);
    pages.set(`pages with ${files.join(', ')}`, files);
  }
  const listed = [...pages.values()].flat();
  for (const name of readdirSync(join(folder, 'content-scripts'))) {
    const file = `content-scripts/${name}`;
    if (name.endsWith('.js') && !listed.includes(file)) pages.set(`pages with ${file}`, [file]);
  }
  return pages;
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
