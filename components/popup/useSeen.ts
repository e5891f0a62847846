import { useMemo } from 'preact/hooks';
import { showsVolumeLicensing } from '../../lib/detect/judge.ts';
import { knowledgeOf } from '../../lib/guide/known.ts';
import { aboutOf } from '../../lib/guide/opening.ts';
import type { Seen } from '../../lib/guide/walk-session.ts';
import { activeFindings, framesOf, type TabRecord } from '../../lib/store/tab-record.ts';
import { useCloudChoice } from '../shared/useDefaultCloud.ts';

/** What a tab shows and what needn't be asked beside it; undefined until it is known what is set. */
export function useSeen(record: TabRecord): Seen | undefined {
  const choice = useCloudChoice();
  return useMemo(() => {
    if (!choice) return undefined;
    const findings = activeFindings(record);
    const frames = framesOf(record);
    const [top] = frames;
    const { journey } = record;
    const host = top?.id === 0 ? top.host : undefined;
    return {
      findings,
      dismissed: record.findings.filter((finding) => !findings.includes(finding)).map(aboutOf),
      isIn: findings.length === 0 && showsVolumeLicensing(frames),
      knowledge: knowledgeOf({ findings, journey, host, cloud: choice.cloud }),
    };
  }, [record, choice]);
}
