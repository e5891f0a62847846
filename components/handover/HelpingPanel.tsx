import { useId } from 'preact/hooks';
import type { CloudId } from '../../lib/facts/clouds.ts';
import type { FindingId } from '../../lib/facts/findings.ts';
import type { Place } from '../../lib/guide/replay.ts';
import { maxNotes } from '../../lib/handover/helping.ts';
import { loadHandoverViewWords } from '../../locales/load/handover.ts';
import { loadHelpingWords } from '../../locales/load/helping.ts';
import { usePart } from '../shared/policy.ts';
import { useLoaded } from '../shared/useLoaded.ts';
import { useWords } from '../shared/words.ts';
import { LanguageSelect } from './LanguageSelect.tsx';
import { SaidStates } from './SaidStates.tsx';
import { SendSteps } from './SendSteps.tsx';
import type { KeptHelping } from './useHelping.ts';
import { WipeButton } from './WipeButton.tsx';

export interface HelpingPanelProps {
  place: Place;
  tabId: number | undefined;
  /** Whose addresses are needed; undefined where that isn't known. */
  cloud: CloudId | undefined;
  kept: KeptHelping;
  /** The customer says they see these states, and no other. */
  onSaid(said: FindingId[]): void;
}

/** What there is for somebody who helps a customer: what they see, their language, their steps, and notes. */
export function HelpingPanel({ place: { id, node }, tabId, cloud, kept, onSaid }: HelpingPanelProps) {
  const { locale } = useWords();
  const words = useLoaded(loadHelpingWords, locale);
  const viewWords = useLoaded(loadHandoverViewWords, locale);
  const notesId = useId();
  const maySend = usePart('messages');
  const { helping, place, change, wipe } = kept;
  if (!words || !viewWords) return null;
  const language = helping.language ?? locale;
  return (
    <div class="fold-body">
      <p class="hint">{words.hint}</p>
      <SaidStates said={helping.said} words={words} onSaid={onSaid} />
      <LanguageSelect
        label={words.language}
        locale={language}
        onChange={(chosen) => change((now) => ({ ...now, language: chosen }))}
      />
      {maySend && node.kind === 'outcome' && (
        <SendSteps key={id} {...{ id, node, tabId, cloud, language, words, viewWords }} keptAt={place} />
      )}
      <div class="field">
        <label for={notesId}>{words.notes}</label>
        <textarea
          id={notesId}
          name="notes"
          rows={4}
          maxLength={maxNotes}
          aria-describedby={`${notesId}-hint`}
          value={helping.notes}
          onInput={({ currentTarget: { value } }) => change((now) => ({ ...now, notes: value }))}
        />
        <p class="hint" id={`${notesId}-hint`}>
          {words.notesHint}
        </p>
      </div>
      <WipeButton words={viewWords} place={place} onWipe={wipe} />
    </div>
  );
}
