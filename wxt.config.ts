import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { allMatchPatterns, lookUpOrigin, matchPatterns, optionalKinds } from './lib/facts/hosts.ts';
import { bareContentScriptPlugin } from './scripts/bare-content-script-plugin.ts';
import { writeBrowserMessages } from './scripts/browser-messages.ts';
import { collectShipped, licencesFile, writeLicences } from './scripts/licences-plugin.ts';
import { noInnerHtmlPlugin } from './scripts/no-inner-html-plugin.ts';
import { readPublisher } from './scripts/publisher.ts';
import { signalsPlugin } from './scripts/signals-plugin.ts';
import { wasmPolicyPlugin } from './scripts/wasm-policy-plugin.ts';
import { wordPacksPlugin } from './scripts/word-packs-plugin.ts';

/**
 * What extension pages may load and do: their own files, and the contact check's look-ups. Reading pictures takes
 * WebAssembly; all other pages take that back: scripts/wasm-policy-plugin.ts.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  `connect-src 'self' ${lookUpOrigin}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // Made in components/contacts/reader.ts and components/recognize/picture-reader.ts.
  'trusted-types list-reader picture-reader',
].join('; ');

/**
 * What the guide needs for its first paint is one file: each file costs a way to the browser's process and back, and
 * those made up most of the time until the popup showed anything. The walk, which follows, is another.
 */
const pageChunks = {
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          {
            name: 'first',
            test: /wxt-html-plugins|styles\.css$|components.(popup.(App|loadGuide)|shared.(mountPage|named-tab))\.tsx?$|lib.browser.(host|shown-tab)/,
            priority: 1,
          },
          { name: 'walk', test: /components.popup.Walk\.tsx$/ },
        ],
      },
    },
  },
};

const { shipped, files, plugin: shippedPlugin } = collectShipped();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // Every browser we run in knows modulepreload; without it, its stand-in would fetch.
    build: { modulePreload: { polyfill: false } },
    json: { namedExports: false },
    // Who publishes this build: lib/facts/publisher.ts.
    define: { PUBLISHER: JSON.stringify(readPublisher()) ?? 'undefined' },
    plugins: [
      preact(),
      bareContentScriptPlugin(),
      signalsPlugin(),
      wordPacksPlugin(),
      shippedPlugin(),
      noInnerHtmlPlugin(),
      wasmPolicyPlugin('recognize'),
    ],
    // In chunks: what a worker seldom needs isn't loaded with it.
    worker: { format: 'es', plugins: () => [shippedPlugin()] },
  }),
  hooks: {
    // Pages are built together; background and scripts have one file each, and can't be told of chunks.
    'vite:build:extendConfig': (entrypoints, config) => {
      const isPages = entrypoints.some(({ name }) => name === 'popup');
      if (isPages) Object.assign(config, mergeConfig(config, { build: pageChunks }));
    },
    'build:publicAssets': writeBrowserMessages,
    'build:done': ({ config }) => writeLicences(join(config.outDir, licencesFile), shipped, files),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // webRequest only observes: it sees the redirects on the way to the admin center, without the warning
    // "read your browsing history" that webNavigation or tabs would bring.
    // scripting: "show me" and the page sketch run when a person asks for them, not in every page; and pages that were
    // open before the extension came are given their content script.
    // contextMenus, activeTab: what somebody selects, or the tab that they look at, is read when they ask for it there.
    permissions: ['storage', 'webRequest', 'scripting', 'contextMenus', 'activeTab'],
    omnibox: { keyword: 'vl' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+V' } } },
    host_permissions: allMatchPatterns(),
    optional_host_permissions: optionalKinds.flatMap(matchPatterns),
    minimum_chrome_version: '116',
    browser_specific_settings: {
      gecko: {
        id: 'vl-signin-guide@extension.invalid',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    content_security_policy: { extension_pages: pagePolicy },
    action: { default_title: '__MSG_extensionName__' },
    // Firefox reads an organization's settings without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
  }),
  zip: {
    // What the build needs and nothing that may lie about; scripts/check-packages.ts builds from it. The rules' fixtures
    // are counted by the build.
    includeSources: [
      ...['assets', 'components', 'entrypoints', 'lib', 'locales', 'public', 'scripts', 'test/fixtures'].map(
        (folder) => `${folder}/**`,
      ),
      ...['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'LICENSE', 'README.md'],
    ],
    excludeSources: ['**/*.pem'],
  },
});
