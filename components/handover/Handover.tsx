import './handover.css';
import type { Place } from '../../lib/guide/replay.ts';
import { type Helping, notHelping } from '../../lib/handover/helping.ts';
import { namedDomain } from '../../lib/handover/named-domain.ts';
import { caseFor } from '../../lib/handover/support-cases.ts';
import { activeFindings, type TabRecord } from '../../lib/store/tab-record.ts';
import { loadHandoverViewWords } from '../../locales/load/handover.ts';
import { loadHandoverWords } from '../../locales/load/messages.ts';
import { usePart } from '../shared/policy.ts';
import { useLoaded } from '../shared/useLoaded.ts';
import { useWords } from '../shared/words.ts';
import { CaseForm } from './CaseForm.tsx';
import { SharePlace } from './SharePlace.tsx';
import { SummaryView } from './SummaryView.tsx';
import { useDraft } from './useDraft.ts';
import { useKnownFields } from './useKnownFields.ts';

export interface HandoverProps {
  place: Place;
  /** The tab that the walk belongs to. */
  tabId: number | undefined;
  /** What is known of the tab: what was seen there goes into the summary. */
  record: TabRecord;
  /** What the walk is about; empty where nothing was found. */
  finding: string;
  /** Ids of the steps that were done. */
  done?: readonly string[];
  /** Somebody who is helped, and what was brought. */
  helping?: Helping;
}

/** What can be handed to someone else at a place of the guide: support case, summary, code. Messages stand at their steps. */
export function Handover({ place, tabId, record, finding, done = [], helping = notHelping }: HandoverProps) {
  const { locale } = useWords();
  const words = useLoaded(loadHandoverViewWords, locale);
  const handoverWords = useLoaded(loadHandoverWords, locale);
  const draft = useDraft(tabId, finding);
  const known = useKnownFields(record);
  const [hasCase, hasSummary] = [usePart('support-case'), usePart('summary')];
  if (!words || !handoverWords || !draft) return null;
  const code = place.node.kind === 'outcome' ? place.node.code : '';
  const kind = caseFor(code);
  const shared = { words, handoverWords, draft, known, domain: namedDomain(activeFindings(record)) };
  return (
    <section key={place.id} class="handover" data-handover={place.id}>
      <h2>{words.title}</h2>
      {hasCase && kind && <CaseForm key={kind} kind={kind} tabId={tabId} {...shared} />}
      {hasSummary && <SummaryView {...{ place, record, done, helping, words, handoverWords, draft }} />}
      <SharePlace place={place} words={words} />
    </section>
  );
}
