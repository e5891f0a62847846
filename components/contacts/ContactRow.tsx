import type { Row } from '../../lib/contacts/arrange.ts';
import { addressOf, describe, describeNote } from '../../lib/contacts/describe.ts';
import type { KeptOutcome, SignInOutcome } from '../../lib/contacts/types.ts';
import { fill } from '../../lib/text/fill.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/words.ts';
import { ContactDetails } from './ContactDetails.tsx';
import { useContactsWords } from './words.ts';

interface ContactRowProps {
  row: Row;
  /** Place in the whole table, from 1; the headers have the first. */
  place: number;
  hasRole: boolean;
  hasCustomer: boolean;
  open: boolean;
  chosen: boolean;
  outcome: KeptOutcome | undefined;
  onToggle(id: string): void;
  onChoose(id: string): void;
  onOutcome(id: string, address: string, outcome: SignInOutcome | undefined): void;
}

/** A contact in a line or two: who, what is wrong, and why; with all the rest when it is opened. */
export function ContactRow(props: ContactRowProps) {
  const { row, place, hasRole, hasCustomer, open, chosen } = props;
  const words = useContactsWords();
  const { locale } = useWords();
  const { contact, check, before } = row;
  const { id, given, name, roleText, customer, agreement } = contact;
  const address = addressOf(row);
  const description = check && describe(check, words);
  // An outcome that was kept for another list's row says nothing about this one.
  const outcome = props.outcome?.address === address ? props.outcome : undefined;
  const weight = check?.roleWeight && words.weights[check.roleWeight];
  const under = outcome
    ? words.signIn.outcomes[outcome.outcome]
    : before && fill(words.table.before, { verdict: words.verdicts[before].name });
  return (
    <>
      <tr
        class="contact-row"
        aria-rowindex={place + 1}
        data-address={address}
        data-line={contact.line}
        {...(check && { 'data-verdict': check.verdict })}
        {...(before && { 'data-before': before })}
      >
        <td class="contact-chosen">
          <input
            type="checkbox"
            name="choose"
            checked={chosen}
            aria-label={fill(words.table.choose, { address: given })}
            onChange={() => props.onChoose(id)}
          />
        </td>
        <th scope="row" class="contact-address">
          <span class="line" title={given}>
            {given}
          </span>
          {name && (
            <span class="line hint" title={name}>
              {name}
            </span>
          )}
        </th>
        {hasRole && (
          <td class="contact-role">
            <span class="line" title={roleText}>
              {roleText}
            </span>
            {weight && (
              <span class="line hint" title={weight}>
                {weight}
              </span>
            )}
          </td>
        )}
        {hasCustomer && (
          <td class="contact-customer">
            <span class="line" title={customer}>
              {customer}
            </span>
            {agreement && (
              <span class="line hint" title={agreement}>
                {fill(words.table.agreement, { number: agreement })}
              </span>
            )}
          </td>
        )}
        <td class="contact-verdict">
          <span class={`verdict verdict-${check?.verdict ?? 'pending'}`}>
            {description?.verdict ?? words.table.pending}
          </span>
          {under && (
            <span class="line hint" title={under}>
              {under}
            </span>
          )}
        </td>
        <td class="contact-why">
          {description && (
            <span class="line" title={description.why}>
              {check?.notes.map((note) => (
                <span key={note.code} class="contact-note" data-note={note.code}>
                  {describeNote(note, words, locale)}{' '}
                </span>
              ))}
              {description.why}
            </span>
          )}
        </td>
        <td class="contact-open">
          {description && (
            <button
              type="button"
              class="quiet"
              data-action="details"
              aria-expanded={open}
              aria-label={`${open ? words.table.less : words.table.more}: ${given}`}
              title={open ? words.table.less : words.table.more}
              onClick={() => props.onToggle(id)}
            >
              <Icon name="forward" />
            </button>
          )}
        </td>
      </tr>
      {open && check && description && (
        <tr class="contact-more" data-details={address}>
          <td colSpan={5 + Number(hasRole) + Number(hasCustomer)}>
            <ContactDetails
              row={row}
              check={check}
              description={description}
              outcome={outcome?.outcome}
              onOutcome={(entered) => props.onOutcome(id, address, entered)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
