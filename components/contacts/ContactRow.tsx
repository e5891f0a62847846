import type { Row } from '../../lib/contacts/arrange.ts';
import { addressOf, describe, describeNote } from '../../lib/contacts/describe.ts';
import type { KeptOutcome, SignInOutcome } from '../../lib/contacts/types.ts';
import { fill } from '../../lib/text/fill.ts';
import { useWords } from '../shared/words.ts';
import { ContactDetails } from './ContactDetails.tsx';
import { TablePart } from './TablePart.tsx';
import { useContactsWords } from './words.ts';

interface ContactRowProps {
  row: Row;
  /** Place in the table, from 0. */
  index: number;
  hasRole: boolean;
  hasCustomer: boolean;
  open: boolean;
  outcome: KeptOutcome | undefined;
  onToggle(id: string): void;
  onOutcome(id: string, address: string, outcome: SignInOutcome | undefined): void;
}

/** A contact: what is wrong, why, and what to do; with all the rest when it is opened. */
export function ContactRow(props: ContactRowProps) {
  const { row, index, hasRole, hasCustomer, open } = props;
  const words = useContactsWords();
  const { locale } = useWords();
  const { contact, check } = row;
  const { id, given, name, roleText, customer, agreement } = contact;
  const address = addressOf(row);
  const description = check && describe(check, words);
  // An outcome that was kept for another list's row says nothing about this one.
  const outcome = props.outcome?.address === address ? props.outcome : undefined;
  const at = given.lastIndexOf('@');
  const [local, domain] = at < 0 ? [given, ''] : [given.slice(0, at), given.slice(at)];
  const columns = 3 + Number(hasRole) + Number(hasCustomer);
  return (
    <>
      <TablePart
        class="contact-row"
        role="row"
        aria-rowindex={index + 2}
        data-address={address}
        data-line={contact.line}
        {...(check && { 'data-verdict': check.verdict })}
      >
        <TablePart role="rowheader">
          <span class="contact-address">
            {local}
            <wbr />
            {domain}
          </span>
          {name && <span class="hint">{name}</span>}
        </TablePart>
        {hasRole && (
          <TablePart role="cell" class="contact-role">
            {roleText}
            {check?.roleWeight && <span class="hint">{words.weights[check.roleWeight]}</span>}
          </TablePart>
        )}
        {hasCustomer && (
          <TablePart role="cell" class="contact-customer">
            {customer}
            {agreement && <span class="hint">{fill(words.table.agreement, { number: agreement })}</span>}
          </TablePart>
        )}
        <TablePart role="cell">
          <span class={`verdict verdict-${check?.verdict ?? 'pending'}`}>
            {description?.verdict ?? words.table.pending}
          </span>
          {outcome && <span class="hint">{words.signIn.outcomes[outcome.outcome]}</span>}
        </TablePart>
        <TablePart role="cell" class="contact-why">
          {description && (
            <>
              <span>{description.why}</span>
              <span class="contact-next">
                {description.next}{' '}
                <strong>
                  {words.out.columns.who}: {description.who}
                </strong>
              </span>
              {check?.notes.map((note) => (
                <span key={note.code} class="contact-note" data-note={note.code}>
                  {describeNote(note, words, locale)}
                </span>
              ))}
              <button
                type="button"
                class="quiet"
                data-action="details"
                aria-expanded={open}
                aria-label={`${open ? words.table.less : words.table.more}: ${given}`}
                onClick={() => props.onToggle(id)}
              >
                {open ? words.table.less : words.table.more}
              </button>
            </>
          )}
        </TablePart>
      </TablePart>
      {open && check && description && (
        <TablePart class="contact-more" role="row">
          <TablePart role="cell" aria-colspan={columns}>
            <ContactDetails
              row={row}
              check={check}
              limit={description.limit}
              outcome={outcome?.outcome}
              onOutcome={(entered) => props.onOutcome(id, address, entered)}
            />
          </TablePart>
        </TablePart>
      )}
    </>
  );
}
