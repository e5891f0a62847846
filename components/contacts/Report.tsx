import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { countVerdicts, type Row } from '../../lib/contacts/arrange.ts';
import type { CheckRun } from '../../lib/contacts/check-run.ts';
import { addressOf, describe, describeNote } from '../../lib/contacts/describe.ts';
import { type KeptOutcome, maxLines, verdicts } from '../../lib/contacts/types.ts';
import { fill } from '../../lib/text/fill.ts';
import { useWords } from '../shared/words.ts';
import { formatMoment } from './formats.ts';
import { useContactsWords } from './words.ts';

interface ReportProps {
  sheet: Pick<CheckRun, 'rows' | 'reading'>;
  children: ComponentChildren;
}

/** The check on paper: shown only when printing, in place of the page. */
export function Report({ sheet: { rows, reading }, children }: ReportProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  const counts = useMemo(() => countVerdicts(rows), [rows]);
  const lines = reading.unreadable.map(({ line }) => line);
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
        {lines.length > 0 && (
          <li>
            <strong>{fill(words.input.unreadable, { count: String(lines.length) })}</strong> (
            {lines
              .slice(0, maxLines)
              .map((line) => fill(words.input.line, { line: String(line) }))
              .join(', ')}
            {lines.length > maxLines && ' …'})
          </li>
        )}
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
  outcomes: Record<string, KeptOutcome>;
}

/** Some rows of the report. */
export function ReportPart({ customer, rows, outcomes }: ReportPartProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  return (
    <tbody>
      {customer && (
        <tr>
          <th colSpan={4} scope="rowgroup">
            {customer}
          </th>
        </tr>
      )}
      {rows.map((row) => {
        const { contact, check } = row;
        const described = check && describe(check, words);
        const outcome = outcomes[contact.id];
        return (
          <tr key={contact.id}>
            <td>
              {contact.given}
              {contact.name && <div>{contact.name}</div>}
            </td>
            <td>
              {contact.roleText}
              {contact.agreement && <div>{fill(words.table.agreement, { number: contact.agreement })}</div>}
            </td>
            <td>
              {described?.verdict}
              {outcome?.address === addressOf(row) && <div>{words.signIn.outcomes[outcome.outcome]}</div>}
            </td>
            <td>
              {described && (
                <>
                  {described.why} {described.next}{' '}
                  <strong>
                    {words.out.columns.who}: {described.who}
                  </strong>{' '}
                  {check?.notes.map((note) => describeNote(note, words, locale)).join(' ')}
                </>
              )}
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}
