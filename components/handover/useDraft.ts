import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KeptPlace } from '../../lib/facts/kept-kinds.ts';
import type { FieldId, FieldValues } from '../../lib/handover/fields.ts';
import { type DraftHandle, subscribeDraft } from '../../lib/store/drafts.ts';
import { localKeys } from '../../lib/store/keys.ts';
import { useShelf } from '../shared/useShelf.ts';

/** What was typed into the forms of hand-over beside a tab: one set for all of them, kept with every letter. */
export interface Draft {
  values: FieldValues;
  /** Where it is kept; undefined until that is known. */
  place: KeptPlace | undefined;
  change(field: FieldId, text: string): void;
  wipe(): void;
}

/**
 * The draft of a tab, in step with every other window that shows it; undefined until it is read. Without a tab it isn't
 * kept. `finding` is what the tab's walk is about; without it, nothing is taken over from before a restart.
 */
export function useDraft(tabId: number | undefined, finding: string | undefined): Draft | undefined {
  const [values, setValues] = useState<FieldValues>();
  const place = useShelf(localKeys.drafts, tabId)?.place;
  // What is typed between two renderings meets the latest, not what was rendered last.
  const now = useRef<FieldValues>({});
  const handle = useRef<DraftHandle>(undefined);
  const about = useRef(finding);
  about.current = finding;
  const show = useCallback((typed: FieldValues) => {
    now.current = typed;
    setValues(typed);
  }, []);
  useEffect(() => {
    if (tabId === undefined) return show({});
    const following = subscribeDraft(tabId, about.current, show);
    handle.current = following;
    return () => following.stop();
  }, [tabId, show]);
  return (
    values && {
      values,
      place,
      change(field, text) {
        show({ ...now.current, [field]: text });
        handle.current?.change(field, text);
      },
      wipe() {
        show({});
        handle.current?.wipe();
      },
    }
  );
}
