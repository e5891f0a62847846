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
      {children}
    </article>
  );
}

interface ReportPartProps {
  customer: string;
  /** Whether these are the customer's first rows: they begin a page, which names the customer. */
  isFirst: boolean;
  rows: readonly Row[];
  outcomes: Record<string, KeptOutcome>;
}

/** Some rows of the report: each customer's on pages of their own, to be handed over. */
export function ReportPart({ customer, isFirst, rows, outcomes }: ReportPartProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  return (
    <section class={isFirst ? 'report-customer' : ''} data-report={customer}>
      {isFirst && customer !== '' && <h2>{customer}</h2>}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.table.address}</th>
            <th scope="col">{words.table.role}</th>
            <th scope="col">{words.table.verdict}</th>
            <th scope="col">{words.table.why}</th>
          </tr>
        </thead>
        <tbody>
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
                  {contact.agreement && (
                    <div>{fill(words.table.agreement, { number: contact.agreement })}</div>
                  )}
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
      </table>
    </section>
  );
}
