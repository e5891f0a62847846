import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { groupByCustomer, type Row } from '../../lib/contacts/arrange.ts';
import {
  addressLines,
  agreementsOf,
  customersToAsk,
  recipientOf,
} from '../../lib/contacts/customer-message.ts';
import { addressOf } from '../../lib/contacts/describe.ts';
import { isLocale, type Locale, localeName, locales } from '../../lib/facts/languages.ts';
import type { LocalTerms } from '../../lib/guide/text.ts';
import { fillMessage, mailtoAddress } from '../../lib/handover/fill-message.ts';
import { fill } from '../../lib/text/fill.ts';
import { loadContactsWords } from '../../locales/load/contacts.ts';
import { loadGuideWords } from '../../locales/load/guide.ts';
import { loadHandoverWords } from '../../locales/load/messages.ts';
import type { ContactsWords } from '../../locales/shape/contacts.ts';
import type { HandoverWords } from '../../locales/shape/messages.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useWords } from '../shared/words.ts';
import { formatDay } from './formats.ts';
import { useContactsWords } from './words.ts';

/** What is the same in the messages to all customers. */
const commonFields = ['occasion', 'replyBy', 'yourName'] as const;
/** What is each customer's own, where it was changed. */
const ownFields = ['recipient', 'agreement', 'text'] as const;

type Own = Partial<Record<(typeof ownFields)[number], string>>;

/** What was typed, kept from one customer to the next. */
export interface MessageDraft {
  locale?: Locale;
  common: Partial<Record<(typeof commonFields)[number], string>>;
  own: Record<string, Own>;
}

interface CustomerMessageProps {
  rows: readonly Row[];
  /** Whom the message is to; empty where the list names none. */
  customer: string;
  draft: MessageDraft;
  /** When each customer was written to. */
  asked: Record<string, number>;
  onDraft(draft: MessageDraft): void;
  onAsked(customer: string): void;
  onCustomer(customer: string): void;
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

/** The messages to the customers, one after the other: to copy, or to open as mail. */
export function CustomerMessage(props: CustomerMessageProps) {
  const { rows, customer, draft, asked, onDraft, onAsked } = props;
  const { message: words, table } = useContactsWords();
  const { locale: shown } = useWords();
  const locale = draft.locale ?? shown;
  const [language, setLanguage] = useState<MessageLanguage>();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let wanted = true;
    void loadLanguage(locale).then((loaded) => wanted && setLanguage(loaded));
    return () => {
      wanted = false;
    };
  }, [locale]);

  const groups = useMemo(() => groupByCustomer(rows), [rows]);
  const customers = useMemo(() => customersToAsk(groups), [groups]);
  const own = groups.find(([name]) => name === customer)?.[1] ?? [];
  const typed: Own = draft.own[customer] ?? {};
  const recipient = typed.recipient ?? recipientOf(own);
  const agreement = typed.agreement ?? agreementsOf(own);
  const at = customers.indexOf(customer);

  const setOwn = (field: keyof Own, value: string | undefined) => {
    const { [field]: _, ...others } = typed;
    const after = value === undefined ? others : { ...others, [field]: value };
    onDraft({ ...draft, own: { ...draft.own, [customer]: after } });
  };
  const setCommon =
    (field: (typeof commonFields)[number]) =>
    ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) =>
      onDraft({ ...draft, common: { ...draft.common, [field]: value } });

  const message =
    language &&
    fillMessage(
      'confirm-accounts',
      {
        ...draft.common,
        occasion: [
          draft.common.occasion?.trim(),
          agreement && fill(language.contacts.table.agreement, { number: agreement }),
        ]
          .filter(Boolean)
          .join(', '),
        addresses: addressLines(own, language.contacts, language.handover.colon),
      },
      language.handover,
      language.terms,
    );
  const text = typed.text ?? message?.body ?? '';
  const mail = message && mailtoAddress(recipient, { subject: message.subject, body: text });

  function turnTo(place: number): void {
    const next = customers[place];
    if (next === undefined) return;
    props.onCustomer(next);
    heading.current?.focus();
  }

  return (
    <dialog ref={dialog} class="message" aria-labelledby="message-title" onClose={props.onClose}>
      <div class="message-head">
        <h2 id="message-title" ref={heading} tabIndex={-1}>
          {fill(words.title, { customer: customer || table.noCustomer })}
        </h2>
        {customers.length > 1 && (
          <div class="buttons">
            {at >= 0 && (
              <span class="hint">
                {fill(words.place, { place: String(at + 1), count: String(customers.length) })}
              </span>
            )}
            <button
              type="button"
              class="button"
              data-action="previous-customer"
              aria-disabled={at <= 0}
              onClick={() => turnTo(at - 1)}
            >
              {words.previous}
            </button>
            <button
              type="button"
              class="button"
              data-action="next-customer"
              aria-disabled={at === customers.length - 1}
              onClick={() => turnTo(at + 1)}
            >
              {words.next}
            </button>
          </div>
        )}
      </div>
      <div class="message-inside">
        {asked[customer] !== undefined && (
          <p class="hint" data-asked={asked[customer]}>
            {fill(words.asked, { day: formatDay(shown, asked[customer]) })}
          </p>
        )}
        <div class="choices">
          <label class="choice">
            <span>{words.language}</span>
            <select
              name="message-language"
              value={locale}
              onChange={({ currentTarget: { value } }) =>
                isLocale(value) && onDraft({ ...draft, locale: value })
              }
            >
              {locales.map((id) => (
                <option key={id} value={id} lang={id}>
                  {localeName(id)}
                </option>
              ))}
            </select>
          </label>
          <label class="choice">
            <span>{words.recipient}</span>
            <input
              type="email"
              name="recipient"
              autocomplete="off"
              maxLength={254}
              list="message-recipients"
              value={recipient}
              onInput={({ currentTarget: { value } }) => setOwn('recipient', value)}
            />
            <datalist id="message-recipients">
              {[...new Set(own.map(addressOf))].slice(0, 100).map((address) => (
                <option key={address} value={address} />
              ))}
            </datalist>
          </label>
          <label class="choice">
            <span>{words.occasion}</span>
            <input
              name="occasion"
              autocomplete="off"
              maxLength={254}
              placeholder={words.occasionHint}
              value={draft.common.occasion ?? ''}
              onInput={setCommon('occasion')}
            />
          </label>
          <label class="choice">
            <span>{words.agreement}</span>
            <input
              name="agreement"
              autocomplete="off"
              maxLength={254}
              value={agreement}
              onInput={({ currentTarget: { value } }) => setOwn('agreement', value)}
            />
          </label>
          <label class="choice">
            <span>{words.replyBy}</span>
            <input
              name="reply-by"
              type="date"
              value={draft.common.replyBy ?? ''}
              onInput={setCommon('replyBy')}
            />
          </label>
          <label class="choice">
            <span>{words.yourName}</span>
            <input
              name="your-name"
              maxLength={254}
              value={draft.common.yourName ?? ''}
              onInput={setCommon('yourName')}
            />
          </label>
        </div>
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
              <h3 id="message-text">{words.text}</h3>
              <CopyButton text={text} what={words.text} />
              {typed.text !== undefined && (
                <button
                  type="button"
                  class="quiet"
                  data-action="reset-text"
                  onClick={() => setOwn('text', undefined)}
                >
                  {words.reset}
                </button>
              )}
              <textarea
                lang={locale}
                data-message="body"
                name="message-text"
                rows={14}
                aria-labelledby="message-text"
                value={text}
                onInput={({ currentTarget: { value } }) => setOwn('text', value)}
              />
            </div>
            {!mail.bodyFits && <p class="hint">{words.tooLong}</p>}
          </>
        )}
      </div>
      {message && mail && (
        <div class="buttons">
          <a
            class="button"
            data-action="mail"
            href={mail.href}
            onClick={() => {
              if (!mail.bodyFits) void navigator.clipboard.writeText(text).catch(() => undefined);
              onAsked(customer);
            }}
          >
            {mail.bodyFits ? words.mail : words.copyAndMail}
          </a>
          <button type="button" class="button" data-action="asked" onClick={() => onAsked(customer)}>
            {words.markAsked}
          </button>
          <button
            type="button"
            class="button"
            data-action="close-message"
            onClick={() => dialog.current?.close()}
          >
            {words.close}
          </button>
        </div>
      )}
    </dialog>
  );
}
