import { useState } from 'preact/hooks';
import { type LinkId, links } from '../../lib/facts/links.ts';
import { addressesOf } from '../../lib/guide/addresses-of.ts';
import type { StepNode } from '../../lib/guide/types.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { useWords } from '../shared/words.ts';
import { useGuide } from './guide.ts';
import type { StepProgress } from './step-progress.ts';

/** The addresses of a step: those of the person's cloud first, the others folded. */
export function StepAddresses({ step, doing }: { step: StepNode; doing: StepProgress | undefined }) {
  const { walkWords: words } = useGuide();
  const { privately, links: own, others } = addressesOf(step, doing?.cloud);
  return (
    <>
      {privately && (doing ? <PrivateAddress link={privately} doing={doing} /> : <Link link={privately} />)}
      {own.map((link) => (
        <Link key={link} link={link} />
      ))}
      {others.length > 0 && (
        <details class="other-clouds">
          <summary>{words.otherClouds}</summary>
          {others.map((link) => (
            <Link key={link} link={link} />
          ))}
        </details>
      )}
    </>
  );
}

function Link({ link }: { link: LinkId }) {
  const { guideWords } = useGuide();
  return (
    <p class="step-link">
      <OutsideLink href={links[link]}>{guideWords.links[link]}</OutsideLink>
    </p>
  );
}

/** An address for a private window: opened in one where the browser lets us, else to be copied. */
function PrivateAddress({ link, doing }: { link: LinkId; doing: StepProgress }) {
  const { interface: labels } = useWords();
  const { guideWords, walkWords: words } = useGuide();
  const [isRefused, setRefused] = useState(false);
  const url = links[link];
  const name = guideWords.links[link];
  const onOpen = isRefused ? undefined : doing.onOpenPrivately;
  return (
    <div class="private" data-private={link}>
      <p>
        {name} <span class="address">{url.replace(/^https:\/\/|\/$/g, '')}</span>
      </p>
      <p class="buttons">
        {onOpen ? (
          <button
            type="button"
            class="button"
            data-action="open-private"
            aria-label={`${words.openPrivately}: ${name}`}
            onClick={() => void onOpen(url).then((opened) => setRefused(!opened))}
          >
            {words.openPrivately}
          </button>
        ) : (
          <CopyButton text={url} what={`${name}, ${url}`} />
        )}
      </p>
      <p class="hint" role="status">
        {onOpen ? words.privateHint : words.privateRefused}
      </p>
      {doing.onKeepInView && (
        <p class="hint">
          {words.keepInView}{' '}
          <button type="button" class="in-text" data-action="keep-in-view" onClick={doing.onKeepInView}>
            {labels.openWindow}
          </button>
        </p>
      )}
    </div>
  );
}
