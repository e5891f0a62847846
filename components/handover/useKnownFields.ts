import type { FieldValues } from '../../lib/handover/fields.ts';
import { knownFields } from '../../lib/handover/known-fields.ts';
import type { TabRecord } from '../../lib/store/tab-record.ts';
import { useDefaultCloud } from '../shared/useDefaultCloud.ts';
import { useWords } from '../shared/words.ts';

/** What the forms beside a tab needn't ask, in the person's language. */
export function useKnownFields(record: TabRecord): FieldValues {
  const { clouds } = useWords();
  const cloud = useDefaultCloud();
  return knownFields({
    journey: record.journey,
    cloud: cloud && clouds[cloud].name,
  });
}
