import { reportOf } from '../../lib/detect/report.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { host } from '../../lib/store/host.ts';
import { fill } from '../../lib/text/fill.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { usePart } from '../shared/policy.ts';
import { useWords } from '../shared/words.ts';
import { sendDecision } from './Evidence.tsx';

/** What the person called wrong in this tab, with its report at hand, and the way to have it back. */
export function Dismissed({ findings, tabId }: { findings: Finding[]; tabId: number | undefined }) {
  const { page: words, findings: findingWords, interface: labels } = useWords();
  const hasReport = usePart('report');
  if (tabId === undefined || findings.length === 0) return null;
  return (
    <ul class="dismissed">
      {findings.map((finding) => (
        <li key={finding.id} data-dismissed={finding.id}>
          <span class="hint">
            {fill(words.dismissed, {
              title: fill(findingWords[finding.id].title, { domain: finding.domain ?? labels.yourDomain }),
            })}
          </span>
          <button
            type="button"
            class="quiet"
            data-action="restore"
            onClick={() => sendDecision({ type: 'restore', tab: tabId, finding: finding.id })}
          >
            {words.restore}
          </button>
          {hasReport && <Report text={reportOf(finding, host().version)} />}
        </li>
      ))}
    </ul>
  );
}

function Report({ text }: { text: string }) {
  const { page: words } = useWords();
  return (
    <details class="report">
      <summary>{words.reportTitle}</summary>
      <p class="hint">{words.report}</p>
      <pre data-report>{text}</pre>
      <CopyButton text={text} what={words.reportTitle} />
    </details>
  );
}
