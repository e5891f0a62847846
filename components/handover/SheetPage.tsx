import { oneLine, type Sheet, visible } from '../../lib/handover/sheet.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';

interface SheetPageProps {
  sheet: Sheet;
  /** Between a label and what it labels. */
  colon: string;
  /** Language of the sheet. */
  locale: string;
  /** The reader's own words, for what isn't printed, and their language. */
  words: HandoverViewWords;
  ownLocale: string;
}

/** A sheet as it is printed. */
export function SheetPage({ sheet, colon, locale, words, ownLocale }: SheetPageProps) {
  return (
    <main lang={locale}>
      <h1>{oneLine(sheet.title)}</h1>
      {sheet.sections.map(({ heading, paragraphs = [], entries = [] }) => (
        <div key={heading ?? ''} class="sheet-section">
          {heading && <h2>{heading}</h2>}
          {paragraphs.map((text) => (
            <p key={text}>{visible(text)}</p>
          ))}
          {entries.some(({ label }) => label) ? (
            <dl>
              {entries.map(({ label, text }) => (
                <div key={`${label} ${text}`}>
                  <dt>
                    {label}
                    {colon}
                  </dt>
                  <dd>{visible(text)}</dd>
                </div>
              ))}
            </dl>
          ) : (
            <ul>
              {entries.map(({ text }) => (
                <li key={text}>{visible(text)}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <p class="sheet-buttons" lang={ownLocale}>
        <button type="button" class="button" data-action="print" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </main>
  );
}
