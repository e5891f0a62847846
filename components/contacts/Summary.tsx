import { useMemo } from 'preact/hooks';
import { countVerdicts, type Filters, isMissing, type Row } from '../../lib/contacts/arrange.ts';
import { verdicts } from '../../lib/contacts/types.ts';
import { fill } from '../../lib/text/fill.ts';
import { formatNumber, plural } from '../../lib/text/plural.ts';
import { useWords } from '../shared/words.ts';
import { useContactsWords } from './words.ts';

interface SummaryProps {
  rows: readonly Row[];
  version: number;
  filters: Filters;
  /** One of them is chosen, or none. */
  onChoose(chosen: SummaryFilter): void;
}

/** What the numbers filter by. */
export type SummaryFilter = Pick<Filters, 'verdict' | 'must' | 'changed'>;

/** How many contacts are ready, drawn and in numbers; each verdict's number shows its rows alone. */
export function Summary({ rows, version, filters, onChoose }: SummaryProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  const { verdict, must: onlyMissing, changed: onlyChanged } = filters;
  const isAll = verdict === undefined && !onlyMissing && !onlyChanged;
  const number = (value: number) => formatNumber(locale, value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows change in place, the version with them
  const counts = useMemo(() => countVerdicts(rows), [rows, version]);
  const present = verdicts.filter((id) => counts[id] > 0 || id === verdict);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows change in place, the version with them
  const repeated = useMemo(
    () => rows.filter(({ check }) => check?.notes.some(({ code }) => code === 'repeated-on')).length,
    [rows, version],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows change in place, the version with them
  const must = useMemo(() => rows.filter(isMissing).length, [rows, version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows change in place, the version with them
  const changed = useMemo(() => rows.filter(({ before }) => before !== undefined).length, [rows, version]);
  let start = 0;
  const bars = present.map((id) => {
    const share = (counts[id] / Math.max(rows.length, 1)) * 100;
    const bar = (
      <rect key={id} class={`fill-${id}`} x={`${start}%`} width={`${share}%`} height="16">
        <title>{`${words.verdicts[id].name}: ${number(counts[id])}`}</title>
      </rect>
    );
    start += share;
    return bar;
  });
  return (
    <section class="contacts-summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{words.summary.title}</h2>
      <p class="ready" data-ready={counts.aligned}>
        <strong>
          {fill(words.summary.of, {
            aligned: number(counts.aligned),
            all: number(rows.length),
          })}
        </strong>{' '}
        {plural(locale, words.summary, 'ready', counts.aligned)}
      </p>
      <svg class="summary-bar" width="100%" height="16" role="img" aria-label={words.summary.drawing}>
        {bars}
      </svg>
      <fieldset class="verdict-filter">
        <legend class="visually-hidden">{words.table.filter}</legend>
        <button
          type="button"
          class="button"
          data-filter="all"
          aria-pressed={isAll}
          onClick={() => onChoose({})}
        >
          {words.table.all} <span class="number">{number(rows.length)}</span>
        </button>
        {present.map((id) => (
          <button
            key={id}
            type="button"
            class="button"
            data-filter={id}
            aria-pressed={verdict === id}
            onClick={() => onChoose(verdict === id ? {} : { verdict: id })}
          >
            <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
              <rect class={`fill-${id}`} width="10" height="10" rx="2" />
            </svg>
            {words.verdicts[id].name} <span class="number">{number(counts[id])}</span>
          </button>
        ))}
        {(must > 0 || onlyMissing) && (
          <button
            type="button"
            class="button"
            data-filter="must"
            data-must={must}
            aria-pressed={onlyMissing === true}
            onClick={() => onChoose(onlyMissing ? {} : { must: true })}
          >
            {words.summary.must} <span class="number">{number(must)}</span>
          </button>
        )}
        {(changed > 0 || onlyChanged) && (
          <button
            type="button"
            class="button"
            data-filter="changed"
            data-changed={changed}
            aria-pressed={onlyChanged === true}
            onClick={() => onChoose(onlyChanged ? {} : { changed: true })}
          >
            {words.summary.changed} <span class="number">{number(changed)}</span>
          </button>
        )}
      </fieldset>
      {counts.pending > 0 && (
        <p class="hint">
          {words.summary.pending}: {number(counts.pending)}
        </p>
      )}
      {repeated > 0 && <p class="hint">{fill(words.summary.repeated, { count: number(repeated) })}</p>}
    </section>
  );
}
