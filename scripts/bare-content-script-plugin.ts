import type { Plugin } from 'vite';

const frame = '\0virtual:wxt-content-script-isolated-world-entrypoint?';

/**
 * Runs content scripts without WXT's frame: a context with timers, location watcher and start messages, and a log, that
 * we don't use; a sixth of all that a page has to load. Of a content script only its `main` is taken: where it runs is the
 * manifest's matter. lib/page/report.ts ends a script whose extension is gone.
 */
export function bareContentScriptPlugin(): Plugin {
  return {
    name: 'bare-content-script',
    enforce: 'pre',
    load: (id) =>
      id.startsWith(frame)
        ? `import { main } from ${JSON.stringify(id.slice(frame.length))}; export default main();`
        : undefined,
  };
}
