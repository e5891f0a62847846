import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { collectShipped, inlinedIn, writeLicences } from '../../../scripts/licences-plugin.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vl-signin-guide-licences-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** A package with a licence, and one bundled into its file before it was published. */
function bundled(): string {
  write('node_modules/outer/package.json', '{"version":"1.0.0","license":"MIT"}');
  write('node_modules/outer/LICENSE', 'Permission is hereby granted by outer');
  write(
    'node_modules/outer/dist/outer.js.map',
    JSON.stringify({ sources: ['../src/outer.ts', '../node_modules/@some/inner/lib/inner.ts'] }),
  );
  return write('node_modules/outer/dist/outer.js', 'code');
}

/** The licences of what a bundle of these files ships. */
function licencesOf(...ids: string[]): string {
  const { shipped, files, plugin } = collectShipped();
  const modules = Object.fromEntries(ids.map((id) => [id, { code: 'code' }]));
  const { generateBundle } = plugin() as unknown as {
    generateBundle(options: unknown, bundle: object): void;
  };
  generateBundle({}, { 'a.js': { type: 'chunk', modules } });
  const file = join(root, 'licences.txt');
  writeLicences(file, shipped, files);
  return readFileSync(file, 'utf8');
}

it('names what is inside of a file that was bundled before', () => {
  expect(inlinedIn(bundled())).toEqual([{ name: '@some/inner', folder: `${root}/node_modules/@some/inner` }]);
  expect(inlinedIn(join(root, 'node_modules/outer/src/none.js'))).toEqual([]);
});

it('doesn’t ship a package within another whose licence it hasn’t', () => {
  const file = bundled();
  expect(() => licencesOf(file)).toThrow('@some/inner');
  write('node_modules/@some/inner/package.json', '{"version":"2.0.0","license":"MIT"}');
  expect(() => licencesOf(file)).toThrow('@some/inner has no licence text');
  write('node_modules/@some/inner/LICENSE', 'Permission is hereby granted by inner');
  expect(licencesOf(file)).toContain('@some/inner 2.0.0 (MIT)');
});

it('has the notices of data and outlines where they are shipped, and only there', () => {
  expect(licencesOf(bundled().replace('outer.js', 'other.js'))).not.toContain('Public Suffix List');
  const icons = join(root, 'components/shared/Icon.tsx');
  expect(licencesOf(icons)).toContain('Fluent System Icons (MIT)');
});
