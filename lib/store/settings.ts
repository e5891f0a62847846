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
