import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldId, FieldValues } from '../../lib/handover/fields.ts';
import { loadDraft, saveDraft, watchDraft, wipeDraft } from '../../lib/platform/drafts.ts';

/** What was typed into the forms of hand-over: one set for all of them, kept with every letter. */
export interface Draft {
  values: FieldValues;
  change(field: FieldId, text: string): void;
  wipe(): void;
}

/** The draft, in step with every other window that shows it; undefined until it is read. */
export function useDraft(): Draft | undefined {
  const [values, setValues] = useState<FieldValues>();
  // While a letter is being written, what comes back is older than what stands in the form.
  const writing = useRef(0);
  useEffect(() => {
    const take = (draft: FieldValues) => {
      if (writing.current === 0) setValues(draft);
    };
    void loadDraft().then(take);
    return watchDraft(take);
  }, []);
  if (!values) return undefined;
  const set = (next: FieldValues, written: Promise<void>) => {
    setValues(next);
    writing.current += 1;
    const done = () => {
      writing.current -= 1;
    };
    void written.then(done, done);
  };
  return {
    values,
    change(field, text) {
      const next = { ...values, [field]: text };
      set(next, saveDraft(next));
    },
    wipe: () => set({}, wipeDraft()),
  };
}
