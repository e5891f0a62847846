import { type CloudId, cloudIds } from '../facts/clouds.ts';
import { localStore } from './stores.ts';

const key = 'cloud';

const asCloud = (value: unknown) => cloudIds.find((id) => id === value);

/** The cloud of the person's contracts, if they chose one. */
export async function chosenCloud(): Promise<CloudId | undefined> {
  return asCloud((await localStore.get(key))[key]);
}

export async function chooseCloud(cloud: CloudId | undefined): Promise<void> {
  await (cloud ? localStore.set({ [key]: cloud }) : localStore.remove(key));
}

/** Tells of the cloud chosen whenever it changes, until the returned function is called. */
export function watchCloud(tell: (cloud: CloudId | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) tell(asCloud(changes[key].newValue));
  };
  localStore.onChanged.addListener(listener);
  return () => localStore.onChanged.removeListener(listener);
}
