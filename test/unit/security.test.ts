/** What is built for each browser, looked at as a reviewer would: policy, code, files, licences. */
import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesFile } from '../../scripts/licences-plugin.ts';
import { builds } from '../tier.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "connect-src 'self' https://login.microsoftonline.com",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types list-reader picture-reader',
].join('; ');

/** The files that match a pattern, with their text. */
const filesIn = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder }).map((name) => ({
    name,
    text: readFileSync(join(folder, name), 'utf8'),
  }));

/** The files in which a pattern is found, and what was found. */
const findings = (files: { name: string; text: string }[], pattern: RegExp) =>
  files.flatMap(({ name, text }) =>
    (text.match(pattern) ?? []).slice(0, 1).map((found) => `${name}: ${found}`),
  );

describe.each(builds)('the package for %s', (browser) => {
  const folder = `.output/${browser}-mv3`;
  const scripts = filesIn(folder, '**/*.js');
  const pages = filesIn(folder, '**/*.html');
  const styles = filesIn(folder, '**/*.css');

  it('gives its pages the committed policy, and other pages and extensions nothing', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
    for (const key of ['web_accessible_resources', 'externally_connectable', 'sandbox', 'update_url', 'key'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('lets WebAssembly run on one page alone', () => {
    expect(pages.map(({ name }) => name)).toContain('recognize.html');
    const narrowed =
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="script-src (?:'|&#39;)self(?:'|&#39;)">/;
    expect(pages.filter(({ text }) => !narrowed.test(text)).map(({ name }) => name)).toEqual([
      'recognize.html',
    ]);
    const code = findings(scripts, /WebAssembly|\.wasm\b/).map((found) => found.replace(/-[\w-]+\.js.*/, ''));
    expect(code).toEqual(['assets/picture.worker']);
  });

  it('makes no code out of text', () => {
    expect(scripts.length).toBeGreaterThan(50);
    const fromText =
      /(?<![\w$.])eval\s*\(|\(0,\s*eval\)|(?<![\w$.])Function\s*(?:\(|\.prototype\.constructor|[;,)])|new\s+Function\b|(?:setTimeout|setInterval)\(\s*["'`]|document\.write|createContextualFragment|insertAdjacentHTML|\.outerHTML\s*=[^=]/;
    expect(findings(scripts, fromText)).toEqual([]);
    // Preact's own is taken out: scripts/no-inner-html-plugin.ts.
    expect(findings(scripts, /\.innerHTML\s*=[^=]/)).toEqual([]);
  });

  it('has no script, style or handler inside of its pages', () => {
    expect(pages.length).toBeGreaterThanOrEqual(6);
    expect(
      findings(pages, /<script(?![^>]*\ssrc="\/)[^>]*>|<style|\sstyle=|\son\w+=|javascript:|<base|<iframe/i),
    ).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    expect(findings(pages, /(?:src|href)="(?!\/)[^"]*"/)).toEqual([]);
    expect(findings(styles, /@import|url\((?!["']?data:)/)).toEqual([]);
    const remote =
      /import\s*\(\s*["'`](?:https?:)?\/\/|from\s*["'`](?:https?:)?\/\/|importScripts|new\s+(?:Shared)?Worker\(\s*["'`](?:https?:)?\/\/|new\s+WebSocket|EventSource\(|sendBeacon/;
    expect(findings(scripts, remote)).toEqual([]);
    // Papa Parse and Tesseract can read from the network, and nobody asks them to. Look-ups are the contact check's alone;
    // the reader of pictures fetches its own files.
    const places = (pattern: RegExp) =>
      findings(scripts, pattern)
        .map((found) => found.replace(/-[\w-]+\.js.*/, ''))
        .toSorted();
    expect(places(/XMLHttpRequest/)).toEqual([
      'assets/list.worker',
      'assets/picture.worker',
      'chunks/contacts',
    ]);
    expect(places(/(?<![\w$.])fetch\([^)]*\)(?!\s*\{)/)).toEqual([
      'assets/picture.worker',
      'chunks/contacts',
    ]);
  });

  it('holds no file that isn’t for people who use it', () => {
    const names = globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    expect([...new Set(names.map((name) => extname(name)))].toSorted()).toEqual([
      '.css',
      '.gz',
      '.html',
      '.js',
      '.json',
      '.png',
      '.txt',
      '.wasm',
    ]);
    expect(
      names.filter((name) =>
        /\.map$|\.pem$|\.env|\.test\.|\.spec\.|node_modules|fixture|\/\./.test(name.replace('.output', '')),
      ),
    ).toEqual([]);
    const texts = [...scripts, ...pages, ...styles];
    expect(findings(texts, /sourceMappingURL/)).toEqual([]);
    expect(texts.filter(({ text }) => text.includes(process.cwd()))).toEqual([]);
    expect(findings(texts, /-----BEGIN|\/\/localhost|127\.0\.0\.1/)).toEqual([]);
  });

  it('holds the licence of each package that is shipped', () => {
    const licences = readFileSync(join(folder, licencesFile), 'utf8');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [name, version] of Object.entries(dependencies))
      expect(licences).toContain(`\n${name} ${version} (`);
    const heads = [...licences.matchAll(/^-{80}\n(.+?)(?: \d[\w.-]*)? \((.+)\)$/gm)];
    const names = heads.map(([, name]) => name);
    // Within others: a package that is in dagre's own file, data that is in tldts, outlines that are in our code.
    for (const name of ['@dagrejs/graphlib', 'Public Suffix List', 'Fluent System Icons'])
      expect(names).toContain(name);
    const ours = readFileSync('CONTRIBUTING.md', 'utf8');
    for (const [, name, licence] of heads) {
      expect(['MIT', 'MIT-0', 'MPL-2.0', 'Apache-2.0']).toContain(licence);
      expect(ours).toContain(`\`${name}\``);
    }
    expect(
      licences.match(/Permission is hereby granted|Mozilla Public License|Apache License/gi)?.length,
    ).toBeGreaterThanOrEqual(heads.length);
  });
});

it('no component takes markup', () => {
  const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesIn(folder, '**/*.{ts,tsx}'));
  expect(
    findings(sources, /dangerouslySetInnerHTML|(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|DOMParser/),
  ).toEqual([]);
});

it('SECURITY.md names tests that there are', () => {
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
  const [, claims = ''] = flat(readFileSync('SECURITY.md', 'utf8')).split('what stops it Tests are in');
  const tests = ['unit', 'e2e'].flatMap((folder) =>
    filesIn('test', `${folder}/**/*.ts`).map(({ name, text }) => ({ name, text: flat(text) })),
  );
  const files = [...claims.matchAll(/`((?:unit|e2e)\/[\w./-]+)`/g)].map(([, file]) => file);
  const titles = [...claims.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, title = '']) => title);
  expect(files.length).toBeGreaterThan(10);
  expect(titles.length).toBeGreaterThan(20);
  expect(files.filter((file) => !tests.some(({ name }) => name === file))).toEqual([]);
  expect(
    titles.filter((title) => !tests.some(({ text }) => text.includes(title.replace(/ …$/, '')))),
  ).toEqual([]);
});
