// Builds the practice app with vite, unless what was built before is newer than its sources.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
export const projectRoot = join(here, '..', '..');
const appFolder = join(here, 'app');
export const outputFolder = join(projectRoot, '.output', 'practice-site');

const time = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isCurrent(): boolean {
  const built = time(join(outputFolder, 'index.html'));
  const app = readdirSync(appFolder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(appFolder, name),
  );
  const sources = [...app, ...['states.ts', 'hosts.ts', 'sign-in-cases.ts'].map((name) => join(here, name))];
  return sources.every((file) => time(file) < built);
}

export async function buildSite(): Promise<string> {
  if (isCurrent()) return outputFolder;
  // Built aside and then moved: sites started at the same time must not see half a build.
  mkdirSync(dirname(outputFolder), { recursive: true });
  const fresh = mkdtempSync(`${outputFolder}-`);
  await build({
    configFile: false,
    root: appFolder,
    // The app is served at every path of every host; its own files need one place.
    base: '/practice/',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      outDir: fresh,
      emptyOutDir: true,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
    },
  });
  rmSync(outputFolder, { recursive: true, force: true });
  try {
    renameSync(fresh, outputFolder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!isCurrent()) throw error;
  }
  return outputFolder;
}
