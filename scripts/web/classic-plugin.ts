import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** A part that another one wants later, as the bundler writes it in CommonJS. */
const wantedLater = /Promise\.resolve\(\)\.then\(\(\)=>require\((["'`])(\.\/[^"'`]+)\1\)\)/g;

/**
 * Makes each chunk a plain script that tells the loader (web/loader.ts) its name, what it needs and itself: browsers load
 * no modules from a share. Stops the build where the bundler writes something that the loader couldn't follow.
 */
export function classicPlugin(): Plugin {
  return {
    name: 'classic',
    enforce: 'pre',
    load(id) {
      // Vite's own, which would load modules ahead.
      return id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const later = new Set<string>();
          const code = chunk.code.replace(wantedLater, (_found, _quote, name: string) => {
            later.add(basename(name));
            return `require.load(${JSON.stringify(name)})`;
          });
          const unfollowed = chunk.dynamicImports
            .map((name) => basename(name))
            .filter((name) => !later.has(name) && name !== basename(chunk.fileName));
          if (unfollowed.length > 0 || /\bimport\s*\(|\bimport\.meta/.test(code))
            throw new Error(`${chunk.fileName} loads parts in a way that is unknown: ${unfollowed}`);
          const needs = chunk.imports.map((name) => basename(name));
          const name = JSON.stringify(basename(chunk.fileName));
          chunk.code = `vlGuidePart(${name},${JSON.stringify(needs)},function(require,exports,module){${code}\n},${chunk.isEntry});\n`;
        }
      },
    },
  };
}
