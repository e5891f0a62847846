import type { KeptKind } from '../facts/kept-kinds.ts';
import { isMoment, isWithin } from '../text/moment.ts';

/** Something that is stored until it is deleted: under which key, what it belongs to, and when it goes. */
export interface StoredKey {
  /** The key; of a family, what all its keys begin with. */
  key: string;
  isFamily?: true;
  /** What the settings page lists it as; settings themselves aren't listed. */
  kind: Exclude<KeptKind, 'unknown'> | 'settings';
  /**
   * Milliseconds after which it goes, counted from the `at` in it; of a list, entry by entry. With a value that is no
   * list goes all that is of its kind.
   */
  maxAge?: number;
}

/** One of which something goes by its age. */
export interface AgeingKey extends StoredKey {
  kind: Exclude<KeptKind, 'unknown'>;
  maxAge: number;
}

export const day = 24 * 60 * 60 * 1000;

/** All that is in `storage.local`. */
export const localKeys = {
  language: { key: 'language', kind: 'settings' },
  /** Kept, for the organization's settings come too late for the first words shown. */
  organizationLanguage: { key: 'organization:language', kind: 'settings' },
  /** The same: what is kept before they have come is kept as they said the last time. */
  organizationDays: { key: 'organization:days', kind: 'settings' },
  cloud: { key: 'cloud', kind: 'settings' },
  guideAddress: { key: 'guide:address', kind: 'settings' },
  /** Single keys, which people who speak to their computer switch off. */
  keys: { key: 'keys', kind: 'settings' },
  walks: { key: 'walks', kind: 'walks', maxAge: 7 * day },
  /** A change of a walk that hasn't had its turn: see tab-entries.ts. */
  walksAhead: { key: 'walks:ahead', kind: 'walks', maxAge: 7 * day },
  /** Places that the person came to, also of tabs that are closed. */
  recent: { key: 'recent', kind: 'recent', maxAge: 7 * day },
  drafts: { key: 'drafts', kind: 'handover', maxAge: 30 * day },
  draftsAhead: { key: 'drafts:ahead', kind: 'handover', maxAge: 30 * day },
  /** Somebody who is helped beside a tab, the notes about it, and what was brought there. */
  helping: { key: 'helping', kind: 'handover', maxAge: 30 * day },
  helpingAhead: { key: 'helping:ahead', kind: 'handover', maxAge: 30 * day },
  contactList: { key: 'contacts:list', kind: 'contacts', maxAge: 30 * day },
  contactParts: { key: 'contacts:part:', isFamily: true, kind: 'contacts' },
  contactOutcomes: { key: 'contacts:outcomes', kind: 'contacts' },
  /** When each customer of the list was written to. */
  contactAsked: { key: 'contacts:asked', kind: 'contacts' },
  /** What the last check of the list said, and the one before, to tell what has changed. */
  contactVerdicts: { key: 'contacts:verdicts', kind: 'contacts' },
  /** What Microsoft answered about the domains of the list, by domain. */
  tenants: { key: 'contacts:tenant:', isFamily: true, kind: 'contacts' },
} as const satisfies Record<string, StoredKey>;

/** All that is in `storage.session`, which the browser empties when it closes. None of it is ever on the disk. */
export const sessionKeys = {
  /** The browser session's own id. */
  session: 'session',
  /** What is known of a tab: a family, by the tab's id. */
  tab: 'tab:',
  /** Written and taken away again, to see whether something can be kept at all. */
  probe: 'probe',
  /** What was picked on a page, until the page that reads it has taken it. */
  handedOn: 'handed-on',
  /** What belongs to private windows: the keys of `localKeys` behind this mark. */
  private: 'private:',
  /** Which sheet is asked for beside a private tab, behind that mark: a family, by the tab's id. */
  sheet: 'sheet:',
  /** What an organization doesn't let be kept: the keys of `localKeys` behind this mark. */
  unkept: 'unkept:',
  /** What belongs to one tab of a web page, behind that mark. */
  page: 'page:',
} as const;

const all: readonly StoredKey[] = Object.values(localKeys);

/** What a key of `storage.local` belongs to; `unknown` where this version stores nothing under it. */
export function kindOf(key: string): StoredKey['kind'] | 'unknown' {
  const found = all.find((stored) => (stored.isFamily ? key.startsWith(stored.key) : key === stored.key));
  return found?.kind ?? 'unknown';
}

export const ageingKeys = all.filter((stored): stored is AgeingKey => stored.maxAge !== undefined);

/** When a stored value, or an entry of one, was written, in milliseconds since the epoch; undefined where it doesn't say. */
export function momentOf(value: unknown): number | undefined {
  const { at } = (value ?? {}) as { at?: unknown };
  return isMoment(at) ? at : undefined;
}

/** Whether a value, or an entry of one, is past its age. What doesn't say when it was written isn't. */
export function isOver(value: unknown, { maxAge }: Pick<AgeingKey, 'maxAge'>): boolean {
  const at = momentOf(value);
  return at !== undefined && !isWithin(at, maxAge);
}
