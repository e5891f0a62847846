import { z } from 'zod/mini';
import { type FieldId, type FieldValues, fields } from '../handover/fields.ts';
import { draftEntries, type StoredDraft } from './draft-entries.ts';
import { subscribeEntry } from './subscribe-entry.ts';
import { changeEntries, type EntryUpdate, isOf, withoutEntry } from './tab-entries.ts';
import { takenOver } from './taken-over.ts';

/** Characters that a field keeps: more than any may have, so that what is too long is still there to be cut. */
export const maxKept = 10_000;

const value = z.string().check(z.minLength(1), z.maxLength(maxKept));

/** What was typed beside one tab, as one surface shows and changes it. */
export interface DraftHandle {
  change(field: FieldId, text: string): void;
  /** Deletes all that was typed beside the tab. */
  wipe(): void;
  stop(): void;
}

/**
 * Calls `onChange` with what was typed into messages and support cases beside a tab, now and whenever it is changed
 * elsewhere. Forms of one tab are about one customer and share their fields; another tab may be about another. After a restart of the
 * browser, a tab takes over the draft of the time before about the same finding, if it is the only one; none where
 * `finding` is undefined.
 */
export function subscribeDraft(
  tabId: number,
  finding: string | undefined,
  onChange: (typed: FieldValues) => void,
): DraftHandle {
  const { write, stop } = subscribeEntry(
    draftEntries,
    tabId,
    () => undefined,
    (draft) => onChange(typedIn(draft)),
  );
  if (finding !== undefined) write(takenOver(tabId, finding));
  return {
    change: (field, text) => write(withFields(tabId, finding ?? '', { [field]: text })),
    wipe: () => write(withoutEntry(tabId)),
    stop,
  };
}

/** Changes fields beside a tab, and leaves those that were changed elsewhere as they are. Empty ones are deleted. */
export function changeDraft(tabId: number, finding: string, typed: FieldValues): Promise<boolean> {
  return changeEntries(draftEntries, tabId, withFields(tabId, finding, typed));
}

const withFields =
  (tabId: number, finding: string, typed: FieldValues): EntryUpdate<StoredDraft> =>
  (drafts, session, stamp) => {
    const own = drafts.find(isOf(tabId, session));
    const others = drafts.filter((draft) => draft !== own);
    const filled = Object.entries({ ...typedIn(own), ...typed }).filter(([, text]) => text !== '');
    if (filled.length === 0) return own ? others : drafts;
    const kept = Object.fromEntries(filled.map(([field, text]) => [field, text.slice(0, maxKept)]));
    return [{ tab: tabId, session, finding, fields: kept, ...stamp }, ...others];
  };

/** The fields of a draft. Whatever else is stored in their place is left out. */
function typedIn(draft: StoredDraft | undefined): FieldValues {
  const kept = (Object.keys(fields) as FieldId[]).flatMap((field) => {
    const text = value.safeParse(draft?.fields[field]);
    return text.success ? [[field, text.data] as const] : [];
  });
  return Object.fromEntries(kept);
}
