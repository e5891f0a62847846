import { localKeys } from './keys.ts';
import { localStore } from './stores.ts';

const { key } = localKeys.guideAddress;

/** A text as the address of a guide on the web; undefined where it can't be one. */
export const asGuideAddress = (value: unknown): string | undefined =>
  typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:'
    ? value
    : undefined;

/** The address of the guide on the web that the person named, if any. */
export async function ownGuideAddress(): Promise<string | undefined> {
  return asGuideAddress((await localStore.get(key))[key]);
}

export async function nameGuideAddress(address: string | undefined): Promise<void> {
  await (address ? localStore.set({ [key]: address }) : localStore.remove(key));
}

/** Calls `onChange` with the address named whenever it changes, until the returned function is called. */
export function subscribeGuideAddress(onChange: (address: string | undefined) => void): () => void {
  return localStore.subscribe((changes) => {
    if (changes[key]) onChange(asGuideAddress(changes[key].newValue));
  });
}
