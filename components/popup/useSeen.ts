import { useMemo } from 'preact/hooks';
import { showsVolumeLicensing } from '../../lib/detect/judge.ts';
import { knowledgeOf, knowledgeOfOther } from '../../lib/guide/known.ts';
import { aboutOf } from '../../lib/guide/opening.ts';
import type { Seen } from '../../lib/guide/walk-session.ts';
import type { Helping } from '../../lib/handover/helping.ts';
import { activeFindings, framesOf, type TabRecord } from '../../lib/store/tab-record.ts';
import { useCloudChoice } from '../shared/useDefaultCloud.ts';

/** What a tab shows and what needn't be asked beside it; undefined until it is known what is set, and who is helped. */
export function useSeen(record: TabRecord, helping: Helping | undefined): Seen | undefined {
  const choice = useCloudChoice();
  return useMemo(() => {
    if (!choice || !helping) return undefined;
    const findings = activeFindings(record);
    const frames = framesOf(record);
    const [top] = frames;
    const { journey } = record;
    const host = top?.id === 0 ? top.host : undefined;
    const knowledge = knowledgeOf({ findings, journey, host, cloud: choice.cloud });
    return {
      findings,
      dismissed: record.findings.filter((finding) => !findings.includes(finding)).map(aboutOf),
      isIn: !helping.isOn && findings.length === 0 && showsVolumeLicensing(frames),
      knowledge: helping.isOn ? knowledgeOfOther(knowledge, helping.said) : knowledge,
    };
  }, [record, choice, helping]);
}
