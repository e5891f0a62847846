import {
  oneLine,
  type Sheet,
  type SheetEntry,
  type SheetSection,
  visible,
} from '../../lib/handover/sheet.ts';
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
      {sheet.sections.map((section, index) => (
        <div key={section.heading ?? index} class="sheet-section">
          {section.heading && <h2>{section.heading}</h2>}
          {section.paragraphs?.map((text) => (
            <p key={text}>{visible(text)}</p>
          ))}
          <SheetEntries section={section} colon={colon} />
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

/** A list of a sheet: what has labels as pairs, what comes one after the other with numbers. */
function SheetEntries({
  section: { entries = [], isOrdered },
  colon,
}: {
  section: SheetSection;
  colon: string;
}) {
  if (!isOrdered && entries.some(({ label }) => label))
    return (
      <dl>
        {entries.map(({ label, text }) => (
          <div key={`${label} ${text}`}>
            <dt>
              {label}
              {label && colon}
            </dt>
            <dd>{visible(text)}</dd>
          </div>
        ))}
      </dl>
    );
  if (entries.length === 0) return null;
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List>
      {entries.map((entry) => (
        <SheetItem key={entry.text} entry={entry} colon={colon} />
      ))}
    </List>
  );
}

function SheetItem({ entry: { label, text, addresses = [] }, colon }: { entry: SheetEntry; colon: string }) {
  return (
    <li>
      {label && (
        <p class="sheet-label">
          {label}
          {colon}
        </p>
      )}
      {visible(text)}
      {addresses.map(({ label: name, url }) => (
        <p key={url} class="sheet-address">
          {name}
          {name && colon}
          <a href={url}>{url}</a>
        </p>
      ))}
    </li>
  );
}
