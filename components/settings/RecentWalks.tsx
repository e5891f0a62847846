import { useEffect, useRef, useState } from 'preact/hooks';
import { isOutcome, replay } from '../../lib/guide/replay.ts';
import { plainText } from '../../lib/guide/text.ts';
import type { Guide } from '../../lib/guide/types.ts';
import { forgetRecent, type RecentWalk, subscribeRecent } from '../../lib/store/recent-walks.ts';
import { loadGuideWords } from '../../locales/load/guide.ts';
import type { GuideWords } from '../../locales/shape/guide.ts';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { useWords } from '../shared/words.ts';
import { useSettingsWords } from './words.ts';

interface LoadedGuide {
  guide: Guide;
  guideWords: GuideWords;
}

/** The outcomes that the person came to lately: each can be opened again where it was left, or deleted. */
export function RecentWalks() {
  const words = useSettingsWords();
  const { locale } = useWords();
  const [walks, setWalks] = useState<RecentWalk[]>();
  const [loaded, setLoaded] = useState<LoadedGuide>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => subscribeRecent(setWalks), []);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([import('../../lib/guide/nodes/index.ts'), loadGuideWords(locale)]).then(
      ([{ guide }, guideWords]) => isCurrent && setLoaded({ guide, guideWords }),
    );
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  const remove = (id: string) => {
    // The button goes with what it deleted: the keyboard stays in this part of the page.
    heading.current?.focus();
    void forgetRecent(id);
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} id="recent">
        {words.recent}
      </h2>
      <p class="hint">{walks?.length === 0 ? words.noRecent : words.recentHint}</p>
      {/* As high before the guide has come as after. */}
      <ul class="rows">
        {walks?.map((walk) => (
          <Recent key={walk.id} walk={walk} loaded={loaded} onDelete={() => remove(walk.id)} />
        ))}
      </ul>
    </section>
  );
}

interface RecentProps {
  walk: RecentWalk;
  /** Undefined until the guide has come. */
  loaded: LoadedGuide | undefined;
  onDelete(): void;
}

function Recent({ walk: { id, at, walk }, loaded, onDelete }: RecentProps) {
  const words = useSettingsWords();
  const { interface: labels, locale } = useWords();
  const place = loaded && replay(loaded.guide, walk);
  const node = place?.id ?? '';
  const title = loaded
    ? plainText(loaded.guideWords.nodes[node]?.title ?? node, loaded.guideWords.terms)
    : '\u00a0';
  const code = place && isOutcome(place.node) ? `${place.node.code} · ` : '';
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return (
    <li data-recent={node}>
      <div>
        <strong>{title}</strong>
        <span class="hint">
          {code}
          <time dateTime={new Date(at).toISOString()}>{moment}</time>
        </span>
      </div>
      <OutsideLink
        class="button"
        href={`popup.html?recent=${encodeURIComponent(id)}`}
        data-open-recent={node}
        aria-label={`${words.openAgain}: ${title} (${labels.opensNewTab})`}
      >
        {words.openAgain}
      </OutsideLink>
      <button
        type="button"
        class="button"
        data-forget={node}
        aria-label={`${words.deleteOne}: ${title}`}
        onClick={onDelete}
      >
        {words.deleteOne}
      </button>
    </li>
  );
}
