import { useEffect, useState } from 'preact/hooks';
import { type ColumnKind, columnKinds } from '../../lib/contacts/column-kinds.ts';
import type { Layout, Reading } from '../../lib/contacts/read-list.ts';
import { fill } from '../../lib/text/fill.ts';
import { useContactsWords } from './words.ts';

interface ColumnsProps {
  reading: Reading;
  /** Without a layout: as a table, guessed anew. */
  onLayout(layout?: Layout): void;
}

/** How the list was read, to be changed where the guess is wrong. */
export function Columns({ reading: { layout, firstRow, fault }, onLayout }: ColumnsProps) {
  const { columns: words, input } = useContactsWords();
  const table = layout === 'text' ? undefined : layout;
  // It doesn't close under the hand of whoever chooses in it.
  const [isTable] = useState(table !== undefined);
  // What was chosen shows at once; reading takes its time.
  const [chosen, setChosen] = useState<'table' | 'text'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen holds until the list has been read anew
  useEffect(() => setChosen(undefined), [layout]);
  const nameOf = (index: number) => {
    const cell = table?.headers ? firstRow[index]?.trim() : '';
    return cell || fill(words.column, { number: String(index + 1) });
  };

  function choose(kind: ColumnKind, index: number | undefined): void {
    if (!table) return;
    // A column has one kind.
    const others = Object.entries(table.columns).filter(([other, at]) => other !== kind && at !== index);
    const columns = { ...Object.fromEntries(others), ...(index !== undefined && { [kind]: index }) };
    onLayout({ headers: table.headers, columns });
  }

  return (
    <details class="columns" open={isTable}>
      <summary>{words.title}</summary>
      {fault && (
        <p class="notice warning" role="status">
          {input.brokenQuotes}
        </p>
      )}
      <fieldset class="layouts">
        <legend>{words.readAs}</legend>
        {(['table', 'text'] as const).map((id) => (
          <label key={id} class="checkbox">
            <input
              type="radio"
              name="layout"
              value={id}
              checked={id === (chosen ?? (table ? 'table' : 'text'))}
              onChange={() => {
                setChosen(id);
                onLayout(id === 'text' ? 'text' : undefined);
              }}
            />
            {words[id]}
          </label>
        ))}
      </fieldset>
      {table && (
        <>
          <p class="hint">{words.hint}</p>
          <label class="checkbox">
            <input
              type="checkbox"
              name="headers"
              checked={table.headers}
              onChange={({ currentTarget }) =>
                onLayout({ headers: currentTarget.checked, columns: table.columns })
              }
            />
            {words.headers}
          </label>
          <div class="choices">
            {columnKinds.map((kind) => (
              <label key={kind} class="choice">
                <span>{words.kinds[kind]}</span>
                <select
                  name={`column-${kind}`}
                  value={table.columns[kind] ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    choose(kind, value === '' ? undefined : Number(value))
                  }
                >
                  <option value="">{words.none}</option>
                  {firstRow.map((_, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    <option key={index} value={index}>
                      {nameOf(index)}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        </>
      )}
    </details>
  );
}
