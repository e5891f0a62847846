import { useId, useState } from 'preact/hooks';
import { mailtoAddress } from '../../lib/handover/fill-message.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';

interface MailToProps {
  message: { subject: string; body: string };
  words: HandoverViewWords;
}

/** Opens a message in the mail program, as far as it can be handed over that way. */
export function MailTo({ message, words }: MailToProps) {
  const [to, setTo] = useState('');
  const toId = useId();
  const { href, bodyFits } = mailtoAddress(to, message);
  return (
    <>
      <div class="field">
        <label for={toId}>
          {words.recipientAddress} <span class="hint">({words.optional})</span>
        </label>
        <input
          id={toId}
          name="recipient"
          type="text"
          inputMode="email"
          autocomplete="off"
          spellcheck={false}
          value={to}
          onInput={({ currentTarget: { value } }) => setTo(value)}
        />
      </div>
      <p class="buttons">
        <a class="button" data-action="mail" href={href} target="_blank" rel="noopener noreferrer">
          {words.openMail}
        </a>
      </p>
      <p class="hint" data-body-fits={bodyFits}>
        {bodyFits ? words.mailHint : words.mailTooLong}
      </p>
    </>
  );
}
