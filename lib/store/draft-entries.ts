import { localKeys } from './keys.ts';
import type { TabEntries, TabEntry } from './tab-entries.ts';

/** What was typed beside a tab: field → text, as it was stored. What fields there are is not known here. */
export interface StoredDraft extends TabEntry {
  fields: Record<string, unknown>;
}

/** What was typed beside each tab. Apart from drafts.ts, so that the background needn't know the fields. */
export const draftEntries: TabEntries<StoredDraft> = {
  stored: localKeys.drafts,
  ahead: localKeys.draftsAhead,
  parse(value) {
    const { fields } = value as Partial<StoredDraft>;
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
      ? { ...value, fields }
      : undefined;
  },
};
