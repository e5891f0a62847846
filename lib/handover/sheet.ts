import { escapeMarkdown } from '../text/escape-markdown.ts';

/** What is handed over, in the order in which it is read: the same for text, Markdown and a printed sheet. */
export interface Sheet {
  title: string;
  sections: SheetSection[];
}

export interface SheetSection {
  heading?: string;
  /** Sentences that stand by themselves. */
  paragraphs?: string[];
  entries?: SheetEntry[];
  /** The entries come one after the other: they are numbered. */
  isOrdered?: true;
}

/** A line of a list: with a label before it, or by itself. */
export interface SheetEntry {
  label?: string;
  text: string;
  /** What has to be opened for it. */
  addresses?: SheetAddress[];
}

export interface SheetAddress {
  label?: string;
  url: string;
}

/** The sheet as plain text. `colon` stands between a label and what it labels. */
export function sheetText({ title, sections }: Sheet, colon: string): string {
  const blocks = sections.flatMap(({ heading, paragraphs = [], ...listed }) => {
    const list = listOf(listed, (entry) => labelled(entry, colon, (label) => label, multiLine), '\n');
    return [
      ...(heading ? [`${heading}\n${'-'.repeat(heading.length)}`] : []),
      ...paragraphs.map(multiLine),
      list,
    ];
  });
  return `${[`${oneLine(title)}\n${'='.repeat(title.length)}`, ...blocks].filter(Boolean).join('\n\n')}\n`;
}

/** The sheet as Markdown. Nothing that was typed or seen on a page can become a mark of it. */
export function sheetMarkdown({ title, sections }: Sheet, colon: string): string {
  const said = (text: string) =>
    multiLine(text)
      .split('\n')
      .map((line) => escapeMarkdown(line.trim()))
      .join('\\\n  ');
  const blocks = sections.flatMap(({ heading, paragraphs = [], ...listed }) => {
    const mark = (label: string) => `**${escapeMarkdown(label)}**`;
    const list = listOf(listed, (entry) => labelled(entry, colon, mark, said), '\\\n');
    return [...(heading ? [`## ${escapeMarkdown(oneLine(heading))}`] : []), ...paragraphs.map(said), list];
  });
  return `${[`# ${escapeMarkdown(oneLine(title))}`, ...blocks].filter(Boolean).join('\n\n')}\n`;
}

/** Entries as a list: what belongs to one stands under its text. `lineBreak` goes on to the next line of an entry. */
function listOf(
  { entries = [], isOrdered }: Pick<SheetSection, 'entries' | 'isOrdered'>,
  say: (entry: SheetEntry) => string,
  lineBreak: string,
): string {
  return entries
    .map(({ addresses = [], ...entry }, index) => {
      const mark = isOrdered ? `${index + 1}. ` : '- ';
      const lines = [entry, ...addresses.map(({ url, ...named }) => ({ ...named, text: url }))];
      return mark + lines.map(say).join(lineBreak + ' '.repeat(mark.length));
    })
    .join('\n');
}

function labelled(
  { label, text }: SheetEntry,
  colon: string,
  mark: (label: string) => string,
  say: (text: string) => string,
): string {
  if (label === undefined) return say(text);
  const ended = /[?？]$/.test(label) ? label : `${label}${colon}`.trimEnd();
  return `${mark(ended)} ${say(text)}`;
}

/** Text without characters that are not seen, or that turn the direction of what follows. */
export const visible = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n\t]/gu, '');

export const oneLine = (text: string): string => visible(text).replace(/\s+/g, ' ').trim();

const multiLine = (text: string): string => visible(text).trim();
