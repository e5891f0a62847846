import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { countVerdicts, type Row } from '../../lib/contacts/arrange.ts';
import { verdicts } from '../../lib/contacts/types.ts';
import { fill, useWords } from '../words.ts';
import { describe, describeNote } from './describe.ts';
import { formatMoment } from './formats.ts';
import { useContactsWords } from './words.ts';

/** The check on paper: shown only when printing, in place of the page. */
export function Report({ rows, children }: { rows: readonly Row[]; children: ComponentChildren }) {
  const words = useContactsWords();
  const { locale } = useWords();
  const counts = useMemo(() => countVerdicts(rows), [rows]);
  const made = formatMoment(locale, Date.now());
  return (
    <article class="report">
      <h1>{words.title}</h1>
      <p>{fill(words.out.made, { when: made })}</p>
      <ul>
        {verdicts
          .filter((id) => counts[id] > 0)
          .map((id) => (
            <li key={id}>
              <strong>
                {words.verdicts[id].name}: {counts[id]}
              </strong>{' '}
              {words.verdicts[id].limit}
            </li>
          ))}
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.table.address}</th>
            <th scope="col">{words.table.role}</th>
            <th scope="col">{words.table.verdict}</th>
            <th scope="col">{words.table.why}</th>
          </tr>
        </thead>
        {children}
      </table>
    </article>
  );
}

interface ReportPartProps {
  /** Named before the rows where given. */
  customer: string | undefined;
  rows: readonly Row[];
}

/** Some rows of the report. */
export function ReportPart({ customer, rows }: ReportPartProps) {
  const words = useContactsWords();
  return (
    <tbody>
      {customer && (
        <tr>
          <th colSpan={4} scope="rowgroup">
            {customer}
          </th>
        </tr>
      )}
      {rows.map(({ contact, check }) => {
        const described = check && describe(check, words);
        return (
          <tr key={contact.id}>
            <td>
              {contact.given}
              {contact.name && <div>{contact.name}</div>}
            </td>
            <td>{contact.roleText}</td>
            <td>{described?.verdict}</td>
            <td>
              {described && (
                <>
                  {described.why} {described.next}{' '}
                  <strong>
                    {words.out.columns.who}: {described.who}
                  </strong>{' '}
                  {check?.notes.map((note) => describeNote(note, words)).join(' ')}
                </>
              )}
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
