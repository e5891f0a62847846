import { useId, useState } from 'preact/hooks';
import type { MessageId } from '../../lib/facts/message-ids.ts';
import type { FieldValues } from '../../lib/handover/fields.ts';
import { fillMessage, mailtoAddress } from '../../lib/handover/fill-message.ts';
import { type Message, messages } from '../../lib/handover/messages.ts';
import { fill } from '../../lib/text/fill.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import type { HandoverWords } from '../../locales/shape/messages.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useWords } from '../shared/words.ts';
import { FieldForm } from './FieldForm.tsx';
import { Fold } from './Fold.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import { loadReader } from './recipient.ts';
import type { Draft } from './useDraft.ts';
import { useLoaded } from './useLoaded.ts';

interface MessageFormProps {
  id: MessageId;
  words: HandoverViewWords;
  handoverWords: HandoverWords;
  draft: Draft;
  /** What needn't be asked. */
  known: FieldValues;
  /** The domain that the page names. */
  domain: string | undefined;
}

/** A message to someone who has to act: filled in, read, then copied or opened as mail. */
export function MessageForm(props: MessageFormProps) {
  const { id, words, handoverWords } = props;
  const recipient = handoverWords.recipients[messages[id].recipient];
  return (
    <Fold title={handoverWords.messages[id].title} hint={fill(words.to, { recipient })} data-message={id}>
      {() => <OpenMessage {...props} />}
    </Fold>
  );
}

function OpenMessage({ id, words, handoverWords, draft, known, domain }: MessageFormProps) {
  const { locale } = useWords();
  const [language, setLanguage] = useState(locale);
  const reader = useLoaded(loadReader, language);
  const { fields, optional }: Message = messages[id];
  return (
    <>
      <LanguageSelect label={words.messageLanguage} locale={language} onChange={setLanguage} />
      <FieldForm {...{ asked: fields, optional, draft, known, domain, words, handoverWords }} />
      {reader && (
        <FilledMessage
          message={fillMessage(id, draft.values, reader.words, reader.terms)}
          locale={reader.locale}
          words={words}
        />
      )}
    </>
  );
}

interface FilledMessageProps {
  message: { subject: string; body: string };
  locale: string;
  words: HandoverViewWords;
}

function FilledMessage({ message, locale, words }: FilledMessageProps) {
  const [to, setTo] = useState('');
  const toId = useId();
  const { href, bodyFits } = mailtoAddress(to, message);
  return (
    <div class="filled">
      <div class="labelled">
        <h4>{words.subject}</h4>
        <CopyButton text={message.subject} what={words.subject} />
      </div>
      <p class="seen" lang={locale} data-subject>
        {message.subject}
      </p>
      <div class="labelled">
        <h4>{words.body}</h4>
        <CopyButton text={message.body} what={words.body} />
      </div>
      <textarea
        class="output"
        readOnly
        rows={10}
        lang={locale}
        aria-label={words.body}
        data-body
        value={message.body}
      />
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
    </div>
  );
}
