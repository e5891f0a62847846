/**
 * Whether everything is asked, as `npm run test:all` does, or only what `npm test` asks at every change. Where a test
 * asks more in one than in the other, it says so itself.
 */
export const everything = process.env.EVERYTHING === '1';

/** The browsers whose builds are looked at: Chrome's is there for the other tests anyway. */
export const builds: readonly string[] = everything ? ['chrome', 'edge', 'firefox'] : ['chrome'];
