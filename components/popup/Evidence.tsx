import { useState } from 'preact/hooks';
import { showOnPage } from '../../lib/browser/call-page.ts';
import { browser } from '../../lib/browser.ts';
import type { Finding } from '../../lib/detect/types.ts';
import type { PageMessage } from '../../lib/messages/messages.ts';
import { usePart } from '../shared/policy.ts';
import { formatTime, useWords } from '../shared/words.ts';

/** Signals that have a place in the page. */
const withPlace: readonly string[] = ['text', 'label', 'links', 'sign-in'];

/** Why something was found: what told, where and since when; shown on the page, or called wrong, when asked. */
export function Evidence({ finding, tabId }: { finding: Finding; tabId: number | undefined }) {
  const { page: words, locale } = useWords();
  const { signal, seen, host, route, frame, since } = finding.evidence;
  const canShow = usePart('show-me') && withPlace.includes(signal) && tabId !== undefined;
  const [shown, setShown] = useState<boolean>();
  const show = async () => tabId !== undefined && setShown(await showOnPage(tabId, frame, finding.id));
  return (
    <details class="why" data-why={finding.id}>
      <summary>{words.why}</summary>
      <p>{words.signals[signal]}</p>
      {seen && <p class="seen">{seen}</p>}
      <dl>
        <dt>{words.place}</dt>
        <dd>
          {host}
          {route && ` #${route}`}
          {frame !== 0 && ` (${words.innerFrame})`}
        </dd>
        <dt>{words.since}</dt>
        <dd>{formatTime(locale, since)}</dd>
      </dl>
      <p class="buttons">
        {canShow && (
          <button type="button" class="button" data-action="show-me" onClick={show}>
            {words.showMe}
          </button>
        )}
        {tabId !== undefined && (
          <button
            type="button"
            class="quiet"
            data-action="dismiss"
            onClick={() => sendDecision({ type: 'dismiss', tab: tabId, finding: finding.id })}
          >
            {words.wrong}
          </button>
        )}
      </p>
      <p role="status" class="hint">
        {shown !== undefined && (shown ? words.shown : words.notShown)}
      </p>
    </details>
  );
}

/** Tells the background, which keeps and judges what is known of a tab. */
export function sendDecision(message: PageMessage): void {
  void browser.runtime.sendMessage(message);
}
