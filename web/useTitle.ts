import { useEffect } from 'preact/hooks';
import { useGuide } from '../components/guide/guide.ts';
import { useWords } from '../components/shared/words.ts';
import type { Place } from '../lib/guide/replay.ts';
import { plainText } from '../lib/guide/text.ts';

/** Names the page by the place that it shows, in its title and to those who list pages. */
export function useTitle(place: Place | undefined): void {
  const { interface: labels } = useWords();
  const { guide, guideWords } = useGuide();
  useEffect(() => {
    const words = place && guideWords.nodes[place.id];
    if (!place || !words) return;
    const say = (text: string) => plainText(text, guideWords.terms);
    const code = place.node.kind === 'outcome' ? ` (${place.node.code})` : '';
    document.title = place.id === guide.start ? labels.name : `${say(words.title)}${code} – ${labels.name}`;
    document.querySelector('meta[name=description]')?.setAttribute('content', say(words.body));
  }, [place, guide, guideWords, labels]);
}
