import { useMemo } from 'preact/hooks';
import { knowledgeOf } from '../../lib/guide/known.ts';
import type { Seen } from '../../lib/guide/walk-session.ts';
import { activeFindings, framesOf, type TabRecord } from '../../lib/store/tab-record.ts';
import { useCloudChoice } from '../shared/useDefaultCloud.ts';

/** What a tab shows and what needn't be asked beside it; undefined until it is known what is set. */
export function useSeen(record: TabRecord): Seen | undefined {
  const choice = useCloudChoice();
  return useMemo(() => {
    if (!choice) return undefined;
    const findings = activeFindings(record);
    const [top] = framesOf(record);
    const { journey } = record;
    const host = top?.id === 0 ? top.host : undefined;
    return { findings, knowledge: knowledgeOf({ findings, journey, host, cloud: choice.cloud }) };
  }, [record, choice]);
}
