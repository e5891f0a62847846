import type { Locale } from '../../lib/facts/languages.ts';
import type { Place } from '../../lib/guide/replay.ts';
import { guideLink } from '../../lib/handover/guide-link.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import { useGuide } from '../guide/guide.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useGuideAddress } from '../shared/useGuideAddress.ts';

interface PlaceLinkProps {
  place: Place;
  /** Language of whoever will open it. */
  locale: Locale;
  words: HandoverViewWords;
}

/** The link that opens a place in the guide on the web; nothing where nobody has said where that is. */
export function PlaceLink({ place: { answers, id }, locale, words }: PlaceLinkProps) {
  const { guide } = useGuide();
  const address = useGuideAddress();
  if (!address) return null;
  const link = guideLink(address, guide, { entry: answers[0]?.node ?? id, answers }, locale);
  return (
    <div class="place-link">
      <p>
        {words.link} <CopyButton text={link} what={words.link} />
      </p>
      <p class="address" data-place-link={locale}>
        {link}
      </p>
      <p class="hint">{words.linkHint}</p>
    </div>
  );
}
