import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { wordPacksPlugin } from './scripts/word-packs-plugin.ts';
import { everything } from './test/tier.ts';

export default defineConfig({
  plugins: [WxtVitest(), wordPacksPlugin()],
  test: {
    include: ['test/unit/**/*.test.ts'],
    setupFiles: ['test/unit/host.ts'],
    // The scaffolds run in a copy of the repository, with its compiler and its tests.
    exclude: everything ? [] : ['**/scaffolds.test.ts'],
    // They share nothing but modules without state, and start in half the time.
    isolate: false,
    // One more than the processors of the CI machine: some tests wait for programs that they have started.
    maxWorkers: 3,
    // Generous, for a machine that is busy with other things.
    testTimeout: 30_000,
    // Lists of what is wrong are told in full.
    chaiConfig: { truncateThreshold: 0 },
  },
});
