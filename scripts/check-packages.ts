/**
 * Looks into the packages that `npm run zip` made: their checksums, that there is no file in them that doesn't belong
 * there, and that the Firefox sources build the same bytes again in an empty folder. Installs the npm packages there,
 * so it needs the registry or npm's cache.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checksums, checksumsFile } from './checksums.ts';
import { readZip } from './read-zip.ts';

/** What the browsers get: code, styles, pages, pictures, words. */
const shipped =
  /^(_locales\/\w+\/messages\.json|assets\/[\w-]+\.css|(chunks|content-scripts|assets)\/[\w.-]+\.js|icon\/\d+\.png|[\w-]+\.(js|html|json|txt|md)|LICENSE)$/;
/** What gives away the machine or the person that built it, or a secret of theirs. */
const secrets =
  /-----BEGIN [A-Z ]*PRIVATE KEY|sourceMappingURL=|\b(ghp|gho|github_pat|npm)_\w{20}|\bAKIA[A-Z0-9]{16}\b/;

const problems: string[] = [];
const sums = readFileSync(join('.output', checksumsFile), 'utf8');
const names = [...sums.matchAll(/^\w{64} {2}(.+)$/gm)].map(([, name = '']) => name);
const sources = names.find((name) => name.endsWith('-sources.zip'));

if (checksums(names.map((name) => join('.output', name))) !== sums)
  problems.push(`${checksumsFile} doesn't fit the packages: run npm run zip`);
for (const browser of ['chrome', 'edge', 'firefox'])
  if (!names.some((name) => name.endsWith(`-${browser}.zip`))) problems.push(`no package for ${browser}`);

const tracked = spawnSync('git', ['ls-files'], { encoding: 'utf8' });
const known = tracked.status === 0 ? new Set(tracked.stdout.split('\n')) : undefined;
if (!known) console.log('No git here: whether all sources are committed is not checked.');

for (const name of names) {
  const files = readZip(readFileSync(join('.output', name)));
  for (const [path, content] of files) {
    if (name === sources ? known && !known.has(path) : !shipped.test(path))
      problems.push(`${name}: ${path} doesn't belong there`);
    const text = content.toString('latin1');
    const place = [process.cwd(), homedir()].find((folder) => folder.length > 5 && text.includes(folder));
    if (place) problems.push(`${name}: ${path} names the folder ${place}`);
    if (path !== 'scripts/check-packages.ts' && secrets.test(text))
      problems.push(`${name}: ${path} holds a key or points to a source map`);
  }
  console.log(`${name}: ${files.size} files`);
}

if (sources) compareRebuilt(sources);
else problems.push('no sources package');

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log('The packages hold what they should, and the sources build the same bytes.');

function compareRebuilt(name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'vl-signin-guide-sources-'));
  for (const [path, content] of readZip(readFileSync(join('.output', name)))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { status } = spawnSync('npm run zip', {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: true,
    env: { ...process.env, npm_config_prefer_offline: 'true' },
  });
  const rebuilt = status === 0 ? readFileSync(join(folder, '.output', checksumsFile), 'utf8') : undefined;
  if (rebuilt === undefined) problems.push('the sources package does not build');
  else if (rebuilt !== sums) problems.push(`built from the sources package:\n${rebuilt}instead of:\n${sums}`);
  rmSync(folder, { recursive: true, force: true });
}
