import type { Row } from '../../lib/contacts/arrange.ts';
import type { Check, SignInOutcome } from '../../lib/contacts/types.ts';
import { fill } from '../../lib/text/fill.ts';
import { useWords } from '../shared/words.ts';
import { formatMoment } from './formats.ts';
import { SignInCheck } from './SignInCheck.tsx';
import { useContactsWords } from './words.ts';

interface ContactDetailsProps {
  row: Row;
  check: Check;
  /** What the verdict doesn't prove. */
  limit: string;
  outcome: SignInOutcome | undefined;
  onOutcome(outcome: SignInOutcome | undefined): void;
}

/** What else is known of a contact, what isn't, and the sign-in check. */
export function ContactDetails({ row, check, limit, outcome, onOutcome }: ContactDetailsProps) {
  const words = useContactsWords();
  const { locale } = useWords();
  const { tenantCloud, agreementCloud } = check;
  return (
    <div class="contact-details">
      <dl>
        <dt>{words.limit}</dt>
        <dd>{limit}</dd>
        {tenantCloud && (
          <>
            <dt>{words.tenantCloud}</dt>
            <dd>{words.tenantClouds[tenantCloud]}</dd>
          </>
        )}
        {agreementCloud && (
          <>
            <dt>{words.agreementCloud}</dt>
            <dd>{words.tenantClouds[agreementCloud]}</dd>
          </>
        )}
      </dl>
      {row.at !== undefined && (
        <p class="hint">
          {fill(words.answered, {
            when: formatMoment(locale, row.at),
          })}
        </p>
      )}
      {check.verdict !== 'invalid' && (
        <SignInCheck id={row.contact.id} cloud={agreementCloud} outcome={outcome} onOutcome={onOutcome} />
      )}
    </div>
  );
}
