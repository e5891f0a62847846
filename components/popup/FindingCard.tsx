import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/detect/types.ts';
import { fill } from '../../lib/text/fill.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/words.ts';

interface FindingCardProps {
  finding: Finding;
  /** The person has gone on from here: a line says what it was about, and unfolds. */
  isFolded: boolean;
  /** What comes with the guide: what can be done at once, and why it was found. */
  children?: ComponentChildren;
}

/** What was found on the page: what it is in a sentence, and what to do first. */
export function FindingCard({ finding, isFolded, children }: FindingCardProps) {
  const { causes, findings, interface: words, page } = useWords();
  const { cause, cloud, confidence, count, id } = finding;
  const { what, first } = cause ? causes[cause] : findings[id];
  const [isUnfolded, setUnfolded] = useState(false);
  const isWhole = !isFolded || isUnfolded;
  const title = useRef<HTMLHeadingElement>(null);
  // Who opens this begins here: by the keyboard, and with what is read out.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section
      class={`finding ${confidence} ${isWhole ? '' : 'folded'}`}
      data-finding={id}
      data-confidence={confidence}
      data-cause={cause}
    >
      <Icon name={confidence === 'certain' ? 'warning' : 'info'} />
      <div>
        <h1 ref={title} tabIndex={-1}>
          <FindingTitle finding={finding} />
        </h1>
        {isWhole && (
          <>
            {confidence === 'possible' && <p class="possible-note">{words.possible}</p>}
            <p>{what}</p>
            <p>
              <strong>{words.first}</strong> {first}
            </p>
            {cloud && <p data-named-cloud={cloud}>{page.clouds[cloud]}</p>}
            {count && <p class="hint">{fill(page.rows, { count: String(count) })}</p>}
            {children}
          </>
        )}
      </div>
      {isFolded && (
        <button
          type="button"
          class="quiet unfold"
          data-action="unfold"
          aria-expanded={isUnfolded}
          aria-label={words.details}
          title={words.details}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          <Icon name="down" />
        </button>
      )}
    </section>
  );
}

/** The findings beside the one the popup opened on; choosing one goes to its way out. */
export function OtherFindings({
  findings,
  onChoose,
}: {
  findings: Finding[];
  onChoose(finding: Finding): void;
}) {
  const { interface: words } = useWords();
  if (findings.length === 0) return null;
  return (
    <section class="other-findings">
      <h2>{words.alsoFound}</h2>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id} data-finding={finding.id} data-confidence={finding.confidence}>
            <button type="button" class="option" onClick={() => onChoose(finding)}>
              <span>
                <FindingTitle finding={finding} />
                {finding.confidence === 'possible' && <span class="hint">{words.possible}</span>}
              </span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a finding is called, with the domain that it is about. */
export function FindingTitle({ finding }: { finding: Finding }) {
  const { findings, interface: words } = useWords();
  return <>{fill(findings[finding.id].title, { domain: finding.domain ?? words.yourDomain })}</>;
}
