import { browser } from '../browser.ts';
import { emptyRecord, type TabRecord } from '../store/tab-record.ts';
import { readTab } from '../store/tab-records.ts';

/** A tab, and what is known of it; without an id where the browser shows no page. */
export interface ShownTab {
  id: number | undefined;
  record: TabRecord;
}

/** The tab that a page is about: the one named, else the active one of the window last used. */
export async function shownTab(named: number | undefined): Promise<ShownTab> {
  const id = named ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  return knownTab(id);
}

/** A tab with what is known of it. */
export async function knownTab(id: number | undefined): Promise<ShownTab> {
  return { id, record: id === undefined ? emptyRecord : await readTab(id) };
}
