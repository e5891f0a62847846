import { sessionKeys } from './keys.ts';
import { privateStore } from './stores.ts';

const keyOf = (tabId: number) => `${sessionKeys.sheet}${tabId}`;

/** Keeps which sheet is asked for beside a private tab: browsers keep the addresses of our pages like those of others. */
export async function keepSheetQuery(tabId: number, query: string): Promise<void> {
  await privateStore.set({ [keyOf(tabId)]: query });
}

/** The query that the sheet of a private tab would have in its address; undefined where none was asked for. */
export async function sheetQuery(tabId: number): Promise<string | undefined> {
  const query = (await privateStore.get(keyOf(tabId)))[keyOf(tabId)];
  return typeof query === 'string' ? query : undefined;
}
