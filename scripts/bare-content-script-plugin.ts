import type { Plugin } from 'vite';

const context = 'wxt/utils/content-script-context';

/**
 * Takes WXT's context out of content scripts: timers, location watcher, start messages that we don't use, a sixth of
 * all that a page has to load. lib/platform/read-page.ts ends a script whose extension is gone.
 */
export function bareContentScriptPlugin(): Plugin {
  return {
    name: 'bare-content-script',
    enforce: 'pre',
    resolveId: (id) => (id === context ? `\0${context}` : undefined),
    load: (id) => (id === `\0${context}` ? 'export class ContentScriptContext {}' : undefined),
  };
}
