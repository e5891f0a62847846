import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { locales } from '../lib/facts/languages.ts';
import { type PackName, packs } from '../locales/load/packs.ts';

const prefix = 'virtual:word-packs/';

/**
 * Makes each pack of words one chunk a language, but for those that aren't used. As they stand, the files would be chunks of their own, and
 * each costs a way to the browser's process and back.
 */
export function wordPacksPlugin(unused: readonly PackName[] = ['first']): Plugin {
  return {
    name: 'word-packs',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (id.endsWith('/locales/load/pack.ts')) return loader(unused);
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [name, locale] = id.slice(prefix.length + 1).split('/');
      const words = packs[name as PackName].map((file) => {
        const path = `locales/${locale}/${file}.json`;
        this.addWatchFile(path);
        // Phrases are still being written.
        return `${JSON.stringify(file)}:${name === 'phrases' && !existsSync(path) ? '{}' : readFileSync(path, 'utf8')}`;
      });
      return `export default {${words}}`;
    },
  };
}

/** The module that stands in for locales/load/pack.ts. */
function loader(unused: readonly PackName[]): string {
  const used = Object.keys(packs).filter((name) => !unused.includes(name as PackName));
  const chunks = used.map((name) => {
    const imports = locales.map((locale) => `'${locale}':()=>import('${prefix}${name}/${locale}')`);
    return `${name}:{${imports}}`;
  });
  return `const chunks = {${chunks}};
export const loadPack = async (name, locale) => (await chunks[name][locale]()).default;`;
}
