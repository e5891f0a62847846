import { useState } from 'preact/hooks';
import type { Place } from '../../lib/guide/replay.ts';
import { shareCode } from '../../lib/handover/share-code.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import { useGuide } from '../guide/guide.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useGuideAddress } from '../shared/useGuideAddress.ts';
import { useWords } from '../shared/words.ts';
import { LanguageSelect } from './LanguageSelect.tsx';
import { PlaceLink } from './PlaceLink.tsx';

/** The short code of a place, with which a colleague's guide finds it, and the link with which anybody does. */
export function SharePlace({ place, words }: { place: Place; words: HandoverViewWords }) {
  const { guide } = useGuide();
  const { locale } = useWords();
  const [language, setLanguage] = useState(locale);
  const address = useGuideAddress();
  const { answers, id, node } = place;
  const code = shareCode(guide, { entry: answers[0]?.node ?? id, answers });
  // An outcome's own code stands above already.
  const isNew = node.kind !== 'outcome' || node.code !== code;
  if (!isNew && !address) return null;
  return (
    <div class="share">
      {isNew && (
        <>
          <p class="code">
            {words.shareCode} <strong data-share-code>{code}</strong>
            <CopyButton text={code} what={words.shareCode} />
          </p>
          <p class="hint">{words.shareHint}</p>
        </>
      )}
      {address && (
        <>
          <LanguageSelect label={words.linkLanguage} locale={language} onChange={setLanguage} />
          <PlaceLink place={place} locale={language} words={words} />
        </>
      )}
    </div>
  );
}
