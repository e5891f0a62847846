import './handover.css';
import { useId, useState } from 'preact/hooks';
import type { MessageId } from '../../lib/facts/message-ids.ts';
import type { Place } from '../../lib/guide/replay.ts';
import { fillMessage, mailtoAddress } from '../../lib/handover/fill-message.ts';
import { type Message, messages } from '../../lib/handover/messages.ts';
import { namedDomain } from '../../lib/handover/named-domain.ts';
import { activeFindings, type TabRecord } from '../../lib/store/tab-record.ts';
import { fill } from '../../lib/text/fill.ts';
import { loadHandoverViewWords } from '../../locales/load/handover.ts';
import { loadHandoverWords } from '../../locales/load/messages.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useLoaded } from '../shared/useLoaded.ts';
import { useWords } from '../shared/words.ts';
import { FieldForm } from './FieldForm.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { loadReader } from './recipient.ts';
import { useDraft } from './useDraft.ts';
import { useKnownFields } from './useKnownFields.ts';

export interface MessageFormProps {
  id: MessageId;
  /** The tab that the walk belongs to. */
  tabId: number | undefined;
  record: TabRecord;
  /** What the walk is about; empty where nothing was found. */
  finding: string;
  /** Where the message's step is. */
  place: Place;
  /** Which heading it stands under next; that of a step where it is left out. */
  heading?: 'h2' | 'h4';
}

/** A message to someone who has to act: filled in, read, then copied or opened as mail. */
export function MessageForm({
  id,
  tabId,
  record,
  finding,
  place,
  heading: Heading = 'h4',
}: MessageFormProps) {
  const { locale } = useWords();
  const [language, setLanguage] = useState(locale);
  const words = useLoaded(loadHandoverViewWords, locale);
  const handoverWords = useLoaded(loadHandoverWords, locale);
  const reader = useLoaded(loadReader, language);
  const draft = useDraft(tabId, finding);
  const known = useKnownFields(record);
  if (!words || !handoverWords || !draft) return null;
  const { recipient, fields, optional }: Message = messages[id];
  const domain = namedDomain(activeFindings(record));
  return (
    <div class="handover fold-body">
      <div>
        <Heading>{handoverWords.messages[id].title}</Heading>
        <p class="hint">{fill(words.to, { recipient: handoverWords.recipients[recipient] })}</p>
      </div>
      <LanguageSelect label={words.messageLanguage} locale={language} onChange={setLanguage} />
      <FieldForm {...{ asked: fields, optional, draft, known, domain, words, handoverWords }} />
      {reader && (
        <FilledMessage
          message={fillMessage(id, draft.values, reader.words, reader.terms)}
          locale={reader.locale}
          words={words}
          heading={Heading}
        />
      )}
      <PlaceLink place={place} locale={language} words={words} />
    </div>
  );
}

interface FilledMessageProps {
  message: { subject: string; body: string };
  locale: string;
  words: HandoverViewWords;
  heading: 'h2' | 'h4';
}

function FilledMessage({ message, locale, words, heading: Heading }: FilledMessageProps) {
  const [to, setTo] = useState('');
  const toId = useId();
  const { href, bodyFits } = mailtoAddress(to, message);
  return (
    <div class="filled">
      <div class="labelled">
        <Heading>{words.subject}</Heading>
        <CopyButton text={message.subject} what={words.subject} />
      </div>
      <p class="seen" lang={locale} data-subject>
        {message.subject}
      </p>
      <div class="labelled">
        <Heading>{words.body}</Heading>
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
