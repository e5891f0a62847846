import type { Row } from '../../lib/contacts/arrange.ts';
import { type Description, describeNote } from '../../lib/contacts/describe.ts';
import type { Check, SignInOutcome } from '../../lib/contacts/types.ts';
import { fill } from '../../lib/text/fill.ts';
import { useWords } from '../shared/words.ts';
import { formatMoment } from './formats.ts';
import { SignInCheck } from './SignInCheck.tsx';
import { useContactsWords } from './words.ts';

interface ContactDetailsProps {
  row: Row;
  check: Check;
  description: Description;
  outcome: SignInOutcome | undefined;
  onOutcome(outcome: SignInOutcome | undefined): void;
}

/** All that is known of a contact, what is to be done, what isn't known, and the sign-in check. */
export function ContactDetails({ row, check, description, outcome, onOutcome }: ContactDetailsProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  const { contact } = row;
  const { why, next, who, limit } = description;
  const { tenantCloud, agreementCloud, roleWeight } = check;
  const role = [contact.roleText, roleWeight && words.weights[roleWeight]].filter(Boolean).join('. ');
  const customer = [
    contact.customer,
    contact.agreement && fill(words.table.agreement, { number: contact.agreement }),
  ]
    .filter(Boolean)
    .join(', ');
  const facts = [
    [words.table.role, role],
    [words.table.customer, customer],
    [words.tenantCloud, tenantCloud && words.tenantClouds[tenantCloud]],
    [words.agreementCloud, agreementCloud && words.tenantClouds[agreementCloud]],
  ].filter(([, value]) => value);
  return (
    <div class="contact-details">
      <p class="contact-reason">{why}</p>
      {check.notes.map((note) => (
        <p key={note.code} class="contact-note">
          {describeNote(note, words, locale)}
        </p>
      ))}
      <p class="contact-next">
        <strong>{words.next}:</strong> {next}{' '}
        <span class="hint">
          {words.out.columns.who}: {who}
        </span>
      </p>
      <p class="hint">
        {words.limit}: {limit}
      </p>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {row.at !== undefined && (
        <p class="hint">
          {fill(words.answered, {
            when: formatMoment(locale, row.at),
          })}
        </p>
      )}
      {check.verdict !== 'invalid' && contact.address !== undefined && (
        <SignInCheck id={contact.id} cloud={agreementCloud} outcome={outcome} onOutcome={onOutcome} />
      )}
    </div>
  );
}
