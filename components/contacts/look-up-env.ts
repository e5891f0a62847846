import type { LookUpEnv } from '../../lib/contacts/lookup.ts';
import { requestPace } from '../../lib/contacts/request-pace.ts';

/** The browser, as look-ups need it. */
export const env: LookUpEnv = {
  fetch: (url, options) => fetch(url, options),
  now: () => Date.now(),
  elapsed: () => performance.now(),
  delay: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      signal.addEventListener('abort', stop, { once: true });
    }),
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
};

/** One for the page: a check that is begun anew, or goes on, asks no faster for it. */
export const pace = requestPace(env);
