import { useState } from 'preact/hooks';
import type { Place } from '../../lib/guide/replay.ts';
import { oneLine, sheetMarkdown, sheetText } from '../../lib/handover/sheet.ts';
import {
  makeSummary,
  type PersonalItem,
  personalIn,
  summaryJson,
  summarySheet,
} from '../../lib/handover/summary.ts';
import { summaryInput } from '../../lib/handover/summary-input.ts';
import { host } from '../../lib/store/host.ts';
import { activeFindings, type TabRecord } from '../../lib/store/tab-record.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import type { HandoverWords } from '../../locales/shape/messages.ts';
import { useGuide } from '../guide/guide.ts';
import { useWords } from '../shared/words.ts';
import { Fold } from './Fold.tsx';
import { Output } from './Output.tsx';
import type { Draft } from './useDraft.ts';

interface SummaryViewProps {
  place: Place;
  /** What is known of the tab. */
  record: TabRecord;
  done: readonly string[];
  words: HandoverViewWords;
  handoverWords: HandoverWords;
  draft: Draft;
}

/** What was seen, asked, answered and done, to be pasted into a ticket or into a colleague's guide. */
export function SummaryView(props: SummaryViewProps) {
  const { words } = props;
  return (
    <Fold title={words.summary} hint={words.summaryHint} data-summary="">
      {() => <OpenSummary {...props} />}
    </Fold>
  );
}

function OpenSummary({ place, record, done, words, handoverWords, draft }: SummaryViewProps) {
  const { findings, locale } = useWords();
  const { guide, guideWords } = useGuide();
  const [withPersonal, setWithPersonal] = useState(false);
  const input = summaryInput({
    extension: host().version,
    language: locale,
    now: new Date(),
    findings: activeFindings(record),
    journey: record.journey,
    place,
    done,
    typed: draft.values,
  });
  const personal = personalIn(input);
  const summary = makeSummary(guide, input, withPersonal ? personal : [], handoverWords.summary.removed);
  const findingTitles = Object.fromEntries(Object.entries(findings).map(([id, { title }]) => [id, title]));
  const sheet = summarySheet(summary, {
    guide,
    guideWords,
    findingTitles,
    words: handoverWords.summary,
    locale,
  });
  const { colon } = handoverWords;
  return (
    <>
      {personal.length === 0 ? (
        <p class="hint">{words.nothingPersonal}</p>
      ) : (
        <Personal {...{ personal, words, handoverWords, added: withPersonal, onChange: setWithPersonal }} />
      )}
      <Output
        words={words}
        locale={locale}
        texts={{
          text: sheetText(sheet, colon),
          markdown: sheetMarkdown(sheet, colon),
          json: summaryJson(summary),
        }}
      />
    </>
  );
}

interface PersonalProps {
  personal: readonly PersonalItem[];
  added: boolean;
  words: HandoverViewWords;
  handoverWords: HandoverWords;
  onChange(added: boolean): void;
}

/** The switch that adds personal data, and exactly what it adds. */
function Personal({ personal, added, words, handoverWords, onChange }: PersonalProps) {
  const { kinds } = handoverWords.summary;
  return (
    <div class="personal">
      <label class="check">
        <input
          type="checkbox"
          name="personal"
          checked={added}
          onChange={({ currentTarget: { checked } }) => onChange(checked)}
        />
        {words.addPersonal}
      </label>
      <p class="hint">{added ? words.isAdded : words.wouldBeAdded}</p>
      <ul>
        {personal.map(({ kind, value }) => (
          <li key={`${kind} ${value}`} data-personal={kind}>
            {kinds[kind]}
            {handoverWords.colon}
            <bdi>{oneLine(value)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
