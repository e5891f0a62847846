import { type CloudId, cloudIds } from '../facts/clouds.ts';
import { localKeys } from './keys.ts';
import { localStore } from './stores.ts';

const { key } = localKeys.cloud;

const asCloud = (value: unknown) => cloudIds.find((id) => id === value);

/** The cloud of the person's contracts, if they chose one. */
export async function chosenCloud(): Promise<CloudId | undefined> {
  return asCloud((await localStore.get(key))[key]);
}

export async function chooseCloud(cloud: CloudId | undefined): Promise<void> {
  await (cloud ? localStore.set({ [key]: cloud }) : localStore.remove(key));
}

/** Calls `onChange` with the cloud chosen whenever it changes, until the returned function is called. */
export function subscribeCloud(onChange: (cloud: CloudId | undefined) => void): () => void {
  return localStore.subscribe((changes) => {
    if (changes[key]) onChange(asCloud(changes[key].newValue));
  });
}

const { key: keysKey } = localKeys.keys;

const asKeys = (value: unknown) => value !== 'off';

/** Whether single keys give answers and lead to the box: unless the person switched them off. */
export async function usesKeys(): Promise<boolean> {
  return asKeys((await localStore.get(keysKey))[keysKey]);
}

export async function chooseKeys(on: boolean): Promise<void> {
  await (on ? localStore.remove(keysKey) : localStore.set({ [keysKey]: 'off' }));
}

/** Calls `onChange` whenever that is changed, until the returned function is called. */
export function subscribeKeys(onChange: (on: boolean) => void): () => void {
  return localStore.subscribe((changes) => {
    if (changes[keysKey]) onChange(asKeys(changes[keysKey].newValue));
  });
}
