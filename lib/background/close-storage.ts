import { browser } from '../browser.ts';

/** The part of the API that the polyfill's types lack. */
interface Closable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes what is kept to content scripts, which never need it: a page that broke out of its bounds would reach no
 * more than they do. Chrome and Edge; the storage of the browser session is closed by itself.
 */
export async function closeStorage(): Promise<void> {
  await (browser.storage.local as Closable).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
