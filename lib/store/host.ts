import type { ParsedPolicy } from '../policy/schema.ts';

/** A change of what is stored under a key. */
export interface StoredChange {
  oldValue?: unknown;
  newValue?: unknown;
}

type OnChange = (changes: Record<string, StoredChange>) => void;

/** A storage area as browsers give it to extensions; it may be full or broken, and throw. */
export interface Area {
  /** Came in Chrome 130 and Firefox 143. */
  getKeys?(): Promise<string[]>;
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  onChanged: { addListener(onChange: OnChange): void; removeListener(onChange: OnChange): void };
}

/** An organization's settings, and how they are followed. */
export interface PolicySource {
  readPolicy(): Promise<ParsedPolicy>;
  subscribePolicy(onChange: (policy: ParsedPolicy) => void): () => void;
}

/** What the guide runs in: an extension or a web page. Stores and views know no more of it than this. */
export interface Host {
  /** Version of the guide. */
  version: string;
  /** What outlives the browser, or what is emptied when it closes. */
  area(name: 'local' | 'session'): Area;
  /** The language that the browser itself speaks. */
  language(): string;
  /** Whether a tab is in a private window. Rejects where the tab can't be asked after. */
  isPrivateTab(tabId: number): Promise<boolean>;
  /** Whether this page is in a private window that keeps apart what it stores. */
  isPrivatePage(): boolean;
  /** Whether all but the settings goes with the tab that the page stands in. */
  keepsWithPage?: boolean;
  /** Where a sheet to print is shown, a query follows: another page, or behind a `#` this one. */
  sheet: string;
  /** The language that the page's address asks for. */
  askedLanguage?(): string | undefined;
  /** Loads what reads an organization's settings. */
  loadPolicySource(): Promise<PolicySource>;
}

let provided: Host | undefined;

/** Says what the guide runs in: each entry does so before all else. */
export function provideHost(host: Host): void {
  provided = host;
}

/** What the guide runs in. @throws Where nobody has said. */
export function host(): Host {
  if (!provided) throw new Error('No host has been provided.');
  return provided;
}
