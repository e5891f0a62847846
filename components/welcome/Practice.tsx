import { useId, useMemo, useState } from 'preact/hooks';
import { judge } from '../../lib/detect/judge.ts';
import { rules } from '../../lib/detect/rules/index.ts';
import { terms } from '../../lib/facts/screen-names.ts';
import { emptyRecord, framesOf, type TabRecord } from '../../lib/store/tab-record.ts';
import type { WelcomeWords } from '../../locales/shape/welcome.ts';
import { TabView } from '../popup/App.tsx';
import { loadGuide } from '../popup/loadGuide.ts';
import { Mark } from '../shared/Mark.tsx';
import { useLoaded } from '../shared/useLoaded.ts';
import { useWords } from '../shared/words.ts';

const host = 'admin.microsoft.com';

/** A tab that shows the best known error, judged as any other. */
function practiceTab(now: number): TabRecord {
  const sighting = {
    id: 'profile-setup-error',
    confidence: 'certain',
    language: 'en',
    signal: 'text',
    seen: terms.errProfile,
    where: 'alert',
  } as const;
  const facts = { route: '/homepage', language: 'en', sightings: [sighting], shell: false, opaque: false };
  const record: TabRecord = { ...emptyRecord, frames: { 0: { document: 'practice', host, facts } } };
  const tab = { frames: framesOf(record), journey: record.journey };
  return { ...record, findings: judge(rules, tab, { now }) };
}

/** A drawn page with an error, whose button opens the guide: what one would do on the real one. Nothing of it is kept. */
export function Practice({ words }: { words: WelcomeWords }) {
  const { locale, interface: labels } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const record = useMemo(() => practiceTab(Date.now()), []);
  const guide = useLoaded(loadGuide, locale);
  return (
    <section data-practice-page>
      <h2>{words.try}</h2>
      <p>{words.tryHint}</p>
      <div class="practice">
        <div class="practice-bar">
          <span class="practice-tab">{words.practice}</span>
          <button
            type="button"
            class="practice-button"
            data-action="try"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            <Mark />
            <span class="visually-hidden">
              {isOpen ? words.closeGuide : words.openGuide}: {labels.name}
            </span>
            <span class="badge">1</span>
          </button>
        </div>
        <div class="practice-body">
          <div class="practice-page" lang="en">
            <strong>{terms.adminCenter}</strong>
            <p role="note">{terms.errProfile}. Please refresh the page.</p>
          </div>
          <div id={id} class="guide-frame" hidden={!isOpen}>
            {isOpen && <TabView tab={{ id: undefined, record }} guide={guide} surface="window" isPractice />}
          </div>
        </div>
      </div>
    </section>
  );
}
