import type { FindingId } from '../../lib/facts/findings.ts';
import type { Journey as JourneyState } from '../../lib/journey/journey.ts';
import { wrongStep } from '../../lib/journey/wrong-step.ts';
import { Icon } from '../shared/Icon.tsx';
import { formatTime, useWords } from '../shared/words.ts';

interface JourneyProps {
  journey: JourneyState;
  findings: FindingId[];
}

/** How the tab got here, drawn as a line of steps: kinds of hosts and hosts, nothing more of an address. */
export function Journey({ journey, findings }: JourneyProps) {
  const { page: words, locale } = useWords();
  const { hops } = journey;
  if (hops.length === 0) return null;
  const wrong = wrongStep(journey, findings);
  return (
    <details class="fold journey" open={wrong >= 0}>
      <summary>
        <h2>{words.journey}</h2>
      </summary>
      <ol>
        {hops.flatMap(({ kind, host, at, gap }, index) => [
          ...(gap
            ? [
                <li key={`gap-${at}`} class="gap">
                  <span class="hint">{words.unseen}</span>
                </li>,
              ]
            : []),
          <li key={at} data-hop={kind} class={index === wrong ? 'wrong' : ''}>
            <strong>{words.kinds[kind]}</strong>
            <span class="hint">
              {host} · <time dateTime={new Date(at).toISOString()}>{formatTime(locale, at)}</time>
            </span>
            {index === wrong && (
              <span class="wrong-note">
                <Icon name="warning" /> {words.wrongStep}
              </span>
            )}
          </li>,
        ])}
      </ol>
    </details>
  );
}
