import type { Plugin } from 'vite';

/** Refuses WebAssembly, whatever the manifest's policy allows: of two policies a page has what both allow. */
export const withoutWasm = "script-src 'self'";

/**
 * Keeps WebAssembly to one page. A manifest has one policy for all of them; every other page narrows it for itself.
 * @param allowed Name of the page that may have it.
 */
export function wasmPolicyPlugin(allowed: string): Plugin {
  return {
    name: 'wasm-policy',
    transformIndexHtml: {
      order: 'post',
      handler(_, { path }) {
        if (path.includes(`/${allowed}`)) return [];
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: withoutWasm };
        // Before anything that it is about.
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
