/**
 * Builds the guide as a web page into .output/web: build-web.ts [--settings <file>]
 * Static files for any server or share: every address is relative, every script a plain one. With an organization's
 * settings (docs/policy/settings.json shows their form) these are put in; where they name the guide's address, a
 * sitemap.xml is written for it.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import preact from '@preact/preset-vite';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { type Locale, localeName, locales } from '../lib/facts/languages.ts';
import { guide } from '../lib/guide/nodes/index.ts';
import { parsePolicy } from '../lib/policy/parse.ts';
import { loadGuideWords, loadWalkWords } from '../locales/load/guide.ts';
import { loadMapWords } from '../locales/load/map.ts';
import { loadLocale } from '../locales/load/shell.ts';
import { loadWebWords } from '../locales/load/web.ts';
import { collectShipped, licencesFile, writeLicences } from './licences-plugin.ts';
import { noInnerHtmlPlugin } from './no-inner-html-plugin.ts';
import { unwrittenPlaces } from './unwritten.ts';
import { classicPlugin } from './web/classic-plugin.ts';
import { escapeHtml, pageHtml } from './web/html.ts';
import { plainFolder, plainPages } from './web/plain-pages.ts';
import { wordPacksPlugin } from './word-packs-plugin.ts';

const { values } = parseArgs({ options: { settings: { type: 'string' } } });
const settings: unknown = values.settings ? JSON.parse(readFileSync(values.settings, 'utf8')) : {};
const { policy, ignored } = parsePolicy(settings);
const problems = [
  ...unwrittenPlaces(),
  ...ignored.map(({ key, why }) => `${values.settings}: ${key}: ${why}`),
];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
process.env.NODE_ENV = 'production';

const out = join('.output', 'web');
const folder = 'assets';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { shipped, files, plugin: shippedPlugin } = collectShipped();

const common: InlineConfig = {
  configFile: false,
  publicDir: false,
  base: './',
  // What is only for other programs than browsers, in packages that we use a part of, is no news.
  logLevel: 'error',
  json: { namedExports: false },
};

const [parts] = [
  await build({
    ...common,
    define: { __GUIDE_VERSION__: JSON.stringify(version) },
    plugins: [preact(), wordPacksPlugin([]), shippedPlugin(), noInnerHtmlPlugin(), classicPlugin()],
    build: {
      outDir: out,
      emptyOutDir: true,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { index: 'web/index.tsx', map: 'web/map.tsx' },
        output: {
          format: 'cjs',
          entryFileNames: `${folder}/[name]-[hash].js`,
          chunkFileNames: `${folder}/[name]-[hash].js`,
          assetFileNames: `${folder}/[name]-[hash][extname]`,
        },
      },
    },
  }),
].flat() as [Rolldown.RolldownOutput];
await buildAlone('loader', 'web/loader.ts', `${folder}/loader.js`);

const chunks = parts.output.filter((file) => file.type === 'chunk');
const styles = parts.output.flatMap(({ fileName }) => (fileName.endsWith('.css') ? [fileName] : []));

// Before anything has been chosen, English; the page itself goes on in the browser's language.
const first = await loadWords(policy.language ?? 'en');
const { interface: labels, web } = first;
write('index.html', pageOf('index', labels.name, web.intro, await withoutScripts()));
write('map.html', pageOf('map', `${first.map.title} – ${labels.name}`, web.intro));
for (const locale of locales) {
  const words = await loadWords(locale);
  for (const { file, html } of plainPages(guide, locale, words, styles)) write(file, html);
}
copyFileSync('assets/icon.svg', join(out, 'icon.svg'));
write('settings.js', `vlSignInGuideSettings = ${JSON.stringify(settings, null, 2)};\n`);
if (policy.guideAddress) write('sitemap.xml', sitemap(policy.guideAddress));
writeLicences(join(out, licencesFile), shipped, files);
await buildWorker();

function write(file: string, text: string): void {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), text);
}

async function loadWords(locale: Locale) {
  const [words, guideWords, walk, map, webWords] = await Promise.all([
    loadLocale(locale),
    loadGuideWords(locale),
    loadWalkWords(locale),
    loadMapWords(locale),
    loadWebWords(locale),
  ]);
  return { ...words, guide: guideWords, walk, map, web: webWords };
}

/** A page that an entry fills. */
function pageOf(entry: string, title: string, description: string, noScript = ''): string {
  return pageHtml({
    locale: policy.language ?? 'en',
    root: '',
    title,
    description,
    styles,
    scripts: [`${folder}/loader.js`, 'settings.js', ...scriptsOf(entry)],
    bodyClass: `${entry}-page`,
    body: `    <div id="app"></div>${noScript}`,
  });
}

/** What is there without JavaScript: the plain pages of each language, named in it. */
async function withoutScripts(): Promise<string> {
  const lines = await Promise.all(
    locales.map(async (locale) => {
      const { noScript, plainPages: label } = await loadWebWords(locale);
      const link = `<a href="${plainFolder}/${locale}/index.html">${escapeHtml(label)} (${localeName(locale)})</a>`;
      return `<p lang="${locale}">${escapeHtml(noScript)} ${link}</p>`;
    }),
  );
  return `\n    <noscript><main>${lines.join('\n')}</main></noscript>`;
}

/** The scripts of an entry in the order in which they need each other, itself last. */
function scriptsOf(entry: string): string[] {
  const found = chunks.find(({ isEntry, name }) => isEntry && name === entry);
  if (!found) throw new Error(`There is no entry ${entry}.`);
  const order: string[] = [];
  const visit = (file: string): void => {
    if (order.includes(file)) return;
    for (const needed of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) visit(needed);
    order.push(file);
  };
  visit(found.fileName);
  return order;
}

/** Every page of the site, for those who list pages. */
function sitemap(address: string): string {
  const pages = globSync('**/*.html', { cwd: out })
    .map((file) => new URL(file.replaceAll('\\', '/'), address).href)
    .toSorted();
  const urls = pages.map((url) => `  <url><loc>${escapeHtml(url)}</loc></url>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`;
}

/** The worker that keeps the files: it names them all, and is another one whenever one of them is. */
async function buildWorker(): Promise<void> {
  const all = globSync('**/*', { cwd: out, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !file.startsWith(`${plainFolder}/`) && !/\.(?:txt|xml)$/.test(file))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of all) hash.update(file).update(readFileSync(join(out, file)));
  await buildAlone('sw', 'web/sw.ts', 'sw.js', {
    __FILES__: JSON.stringify(all),
    __BUILD__: JSON.stringify(hash.digest('hex').slice(0, 16)),
  });
}

/** Builds a script that stands by itself. */
async function buildAlone(name: string, input: string, file: string, define = {}): Promise<void> {
  await build({
    ...common,
    define,
    plugins: [shippedPlugin()],
    build: {
      outDir: out,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { input: { [name]: input }, output: { format: 'iife', entryFileNames: file } },
    },
  });
}
