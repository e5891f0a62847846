import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { matchPatterns } from '../../../lib/facts/hosts.ts';

/** The baseline of the bench: an extension of the same shape that does nothing. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '../../../.output/bench-empty',
  vite: () => ({ plugins: [preact()] }),
  manifest: { name: 'Empty', version: '0.0.0', host_permissions: matchPatterns('admin-center') },
});
