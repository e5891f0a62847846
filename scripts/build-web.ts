/**
 * Builds the guide as a web page into .output/web: build-web.ts
 * Static files for any server or share: every address is relative, every script a plain one.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { loadLocale } from '../locales/load/shell.ts';
import { loadWebWords } from '../locales/load/web.ts';
import { collectShipped, licencesFile, writeLicences } from './licences-plugin.ts';
import { noInnerHtmlPlugin } from './no-inner-html-plugin.ts';
import { unwrittenPlaces } from './unwritten.ts';
import { classicPlugin } from './web/classic-plugin.ts';
import { pageHtml } from './web/html.ts';
import { wordPacksPlugin } from './word-packs-plugin.ts';

const out = join('.output', 'web');
const folder = 'assets';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const problems = unwrittenPlaces();
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
process.env.NODE_ENV = 'production';
const { shipped, files, plugin: shippedPlugin } = collectShipped();

const common: InlineConfig = {
  configFile: false,
  publicDir: false,
  base: './',
  // What is only for other programs than browsers, in packages that we use a part of, is no news.
  logLevel: 'error',
  json: { namedExports: false },
  define: { __GUIDE_VERSION__: JSON.stringify(version) },
};

const [parts] = [
  await build({
    ...common,
    plugins: [preact(), wordPacksPlugin([]), shippedPlugin(), noInnerHtmlPlugin(), classicPlugin()],
    worker: { plugins: () => [shippedPlugin()] },
    build: {
      outDir: out,
      emptyOutDir: true,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: 'web/index.tsx' },
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

for (const locale of ['en'] as const) {
  const [{ interface: labels }, words] = await Promise.all([loadLocale(locale), loadWebWords(locale)]);
  writeFileSync(
    join(out, 'index.html'),
    pageHtml({
      locale,
      root: '',
      title: labels.name,
      description: words.intro,
      styles,
      scripts: [`${folder}/loader.js`, 'settings.js', ...scriptsOf('index')],
      body: '    <div id="app"></div>',
    }),
  );
}
copyFileSync('assets/icon.svg', join(out, 'icon.svg'));
writeFileSync(join(out, 'settings.js'), 'vlSignInGuideSettings = {};\n');
writeLicences(join(out, licencesFile), shipped, files);

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

/** Builds a script that stands by itself. */
async function buildAlone(name: string, input: string, file: string): Promise<void> {
  await build({
    ...common,
    plugins: [shippedPlugin()],
    build: {
      outDir: out,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { input: { [name]: input }, output: { format: 'iife', entryFileNames: file } },
    },
  });
}
