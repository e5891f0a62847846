import { sessionKeys } from './keys.ts';
import { privateStore, type Store, sessionStore } from './stores.ts';

/** What was picked on a page and goes on to the page that reads it: a text, or a picture as a data URL. */
export interface HandedOn {
  kind: 'text' | 'picture';
  data: string;
}

/** In memory only, and of a private window apart from all else. */
const storeOf = (isPrivate: boolean): Store => (isPrivate ? privateStore : sessionStore);

/** Keeps it until it is taken, or the next comes. False where it couldn't be kept. */
export const handOn = (handed: HandedOn, isPrivate: boolean): Promise<boolean> =>
  storeOf(isPrivate).set({ [sessionKeys.handedOn]: handed });

/** Takes it, once; undefined where there is none. */
export async function takeHandedOn(isPrivate: boolean): Promise<HandedOn | undefined> {
  const store = storeOf(isPrivate);
  const value = (await store.read(sessionKeys.handedOn))?.value;
  await store.remove(sessionKeys.handedOn);
  const { kind, data } = (value ?? {}) as Partial<HandedOn>;
  return (kind === 'text' || kind === 'picture') && typeof data === 'string' ? { kind, data } : undefined;
}

/** What the address of the page says where something was handed on to it. */
export const handedOnMark = 'handed-on';
