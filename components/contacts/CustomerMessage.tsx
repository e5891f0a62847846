import { useEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../lib/contacts/arrange.ts';
import { addressLines } from '../../lib/contacts/customer-message.ts';
import { isLocale, type Locale, localeName, locales } from '../../lib/facts/languages.ts';
import type { LocalTerms } from '../../lib/guide/text.ts';
import type { FieldValues } from '../../lib/handover/fields.ts';
import { fillMessage, mailtoAddress } from '../../lib/handover/fill-message.ts';
import { fill } from '../../lib/text/fill.ts';
import { loadContactsWords } from '../../locales/load/contacts.ts';
import { loadGuideWords } from '../../locales/load/guide.ts';
import { loadHandoverWords } from '../../locales/load/messages.ts';
import type { ContactsWords } from '../../locales/shape/contacts.ts';
import type { HandoverWords } from '../../locales/shape/messages.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useWords } from '../shared/words.ts';
import { useContactsWords } from './words.ts';

interface CustomerMessageProps {
  /** Empty where the list names none. */
  customer: string;
  rows: readonly Row[];
  onClose(): void;
}

/** All words of the language that the message is written in. */
interface MessageLanguage {
  handover: HandoverWords;
  contacts: ContactsWords;
  terms: LocalTerms;
}

async function loadLanguage(locale: Locale): Promise<MessageLanguage> {
  const [handover, contacts, { terms }] = await Promise.all([
    loadHandoverWords(locale),
    loadContactsWords(locale),
    loadGuideWords(locale),
  ]);
  return { handover, contacts, terms };
}

/** The message to a customer, with its addresses, to copy or to open as mail. */
export function CustomerMessage({ customer, rows, onClose }: CustomerMessageProps) {
  const { message: words, table } = useContactsWords();
  const { locale: own } = useWords();
  const [locale, setLocale] = useState<Locale>(own);
  const [language, setLanguage] = useState<MessageLanguage>();
  const [values, setValues] = useState<FieldValues>({});
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let wanted = true;
    void loadLanguage(locale).then((loaded) => wanted && setLanguage(loaded));
    return () => {
      wanted = false;
    };
  }, [locale]);

  const message =
    language &&
    fillMessage(
      'confirm-accounts',
      { ...values, addresses: addressLines(rows, language.contacts, language.handover.colon) },
      language.handover,
      language.terms,
    );
  const mail = message && mailtoAddress('', message);
  const type =
    (field: 'occasion' | 'replyBy' | 'yourName') =>
    ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) =>
      setValues((before) => ({ ...before, [field]: value }));

  return (
    <dialog ref={dialog} class="message" aria-labelledby="message-title" onClose={onClose}>
      <h2 id="message-title">{fill(words.title, { customer: customer || table.noCustomer })}</h2>
      <label class="choice">
        <span>{words.language}</span>
        <select
          name="message-language"
          value={locale}
          onChange={({ currentTarget: { value } }) => isLocale(value) && setLocale(value)}
        >
          {locales.map((id) => (
            <option key={id} value={id} lang={id}>
              {localeName(id)}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <span>{words.occasion}</span>
        <input
          name="occasion"
          autocomplete="off"
          maxLength={254}
          placeholder={words.occasionHint}
          onInput={type('occasion')}
        />
      </label>
      <label class="choice">
        <span>{words.replyBy}</span>
        <input name="reply-by" type="date" onInput={type('replyBy')} />
      </label>
      <label class="choice">
        <span>{words.yourName}</span>
        <input name="your-name" maxLength={254} onInput={type('yourName')} />
      </label>
      {message && mail && (
        <>
          <div class="message-part">
            <h3>{words.subject}</h3>
            <CopyButton text={message.subject} what={words.subject} />
            <p lang={locale} data-message="subject">
              {message.subject}
            </p>
          </div>
          <div class="message-part">
            <h3>{words.text}</h3>
            <CopyButton text={message.body} what={words.text} />
            <pre lang={locale} data-message="body">
              {message.body}
            </pre>
          </div>
          <div class="buttons">
            <a class="button" data-action="mail" href={mail.href}>
              {words.mail}
            </a>
            <button
              type="button"
              class="button"
              data-action="close-message"
              onClick={() => dialog.current?.close()}
            >
              {words.close}
            </button>
          </div>
          {!mail.bodyFits && <p class="hint">{words.tooLong}</p>}
        </>
      )}
    </dialog>
  );
}
