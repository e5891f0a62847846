import { sessionKeys } from './keys.ts';
import { sessionStore } from './stores.ts';

/** The browser session's own id, made by whoever asks first; undefined where it can't be kept. */
export async function sessionId(): Promise<string | undefined> {
  let session: string | undefined;
  const isKept = await sessionStore.change(sessionKeys.session, (stored) => {
    session = typeof stored === 'string' && stored !== '' ? stored : crypto.randomUUID();
    return session;
  });
  return isKept ? session : undefined;
}
