import type { Ref } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { fill } from '../../lib/text/fill.ts';
import { formatNumber, plural } from '../../lib/text/plural.ts';
import { useWords } from '../shared/words.ts';
import { formatMoment } from './formats.ts';
import type { Run } from './useRun.ts';
import { useContactsWords } from './words.ts';

interface RunProgressProps {
  run: Run;
  onCancel(): void;
  onResume(): void;
  onAnew(): void;
  /** Where the check came from a button: what it does has to come into view. */
  place: Ref<HTMLElement>;
}

/** How far the check is, and what can be done about it. */
export function RunProgress({ run, onCancel, onResume, onAnew, place }: RunProgressProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  const { state, until, offline, done, total, sheet, version } = run;
  const number = (value: number) => formatNumber(locale, value);
  const soFar = { done: number(done) };
  const ofAll = { ...soFar, total: number(total) };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheet changes in place, its version with it
  const [aligned, oldest] = useMemo(
    () => [
      sheet.rows.filter(({ check }) => check?.verdict === 'aligned').length,
      [...sheet.answers.values()].reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY),
    ],
    [sheet, version],
  );
  const isOpen = state !== 'running' && state !== 'done';
  const outcome = {
    running: '',
    done: plural(locale, words.progress, 'done', sheet.rows.length, { aligned: number(aligned) }),
    cancelled: plural(locale, words.progress, 'cancelled', total, soFar),
    interrupted: fill(words.progress[offline ? 'offline' : 'interrupted'], ofAll),
    paused: fill(words.progress.paused, { ...ofAll, until: formatMoment(locale, until ?? 0) }),
    failed: words.failed,
  }[state];
  const count = plural(locale, words.progress, 'count', total, soFar);
  // Read out at each tenth only: every single step would leave no word for anything else.
  const tenth = total === 0 ? 0 : Math.floor((done / total) * 10);
  const spoken = state === 'running' ? (tenth > 0 ? `${tenth * 10} %` : words.progress.label) : outcome;
  // A text that comes together with its place isn't read out everywhere: it comes a moment later.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(spoken), [spoken]);
  return (
    <section ref={place} class="contacts-progress" data-run={state} aria-label={words.progress.label}>
      {state === 'running' && (
        <div class="progress">
          <div
            class="progress-bar"
            role="progressbar"
            aria-label={words.progress.label}
            aria-valuemin={0}
            aria-valuemax={total}
            aria-valuenow={done}
            aria-valuetext={count}
          >
            <svg width="100%" height="8" aria-hidden="true" focusable="false">
              <rect class="progress-done" width={`${total === 0 ? 100 : (done / total) * 100}%`} height="8" />
            </svg>
          </div>
          <span>{count}</span>
        </div>
      )}
      <p aria-hidden="true">{outcome}</p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {Number.isFinite(oldest) && (
        <p class="hint" data-age={oldest}>
          {fill(words.progress.age, {
            oldest: formatMoment(locale, oldest),
          })}
        </p>
      )}
      <div class="buttons">
        {state === 'running' && (
          <button type="button" class="button" data-action="cancel" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
        {isOpen && (
          <button type="button" class="button" data-action="resume" onClick={onResume}>
            {words.resume}
          </button>
        )}
        {state !== 'running' && total > 0 && (
          <button type="button" class="button" data-action="check-anew" onClick={onAnew}>
            {words.checkAnew}
          </button>
        )}
      </div>
    </section>
  );
}
