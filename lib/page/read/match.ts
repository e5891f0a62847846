import type { PageLanguage, RuleText, Sighting } from '../../detect/types.ts';

/** What may stand before the message in its block: a title such as "Action required". */
const maxBefore = 48;

/** What was matched in a block of text. */
export type Match = Pick<Sighting, 'language' | 'confidence' | 'domain' | 'seen'>;

/** The first of the texts that stands in a block of folded text. */
export function matchText(texts: Partial<Record<PageLanguage, RuleText>>, text: string): Match | undefined {
  for (const language of Object.keys(texts) as PageLanguage[]) {
    const { possible, certain } = texts[language] as RuleText;
    const matches = possible.map((pattern) => pattern.exec(text));
    const start = Math.min(...matches.map((match) => match?.index ?? Number.POSITIVE_INFINITY));
    if (!matches.every(Boolean) || start > maxBefore || isQuotation(text, start)) continue;
    const domain = matches.map((match) => match?.groups?.domain).find(Boolean);
    const isCertain = certain?.every((pattern) => pattern.test(text));
    return {
      language,
      confidence: isCertain ? 'certain' : 'possible',
      ...(domain && { domain }),
      seen: matches.flatMap(ownWords).join(' … '),
    };
  }
  return undefined;
}

/** The rule's own words in what was matched: of a pattern with groups these, without the domain. */
function ownWords(match: RegExpExecArray | null): string[] {
  const [all = '', ...groups] = match ?? [];
  return groups.length > 0 ? groups.filter((group) => group && group !== match?.groups?.domain) : [all];
}

/** A sentence in quotation marks is told about, not said. */
function isQuotation(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return /[“„«「『][^”»」』]*$|(?:^| )'$/.test(before) || before.split('"').length % 2 === 0;
}

/** One sighting a state: the surest, and among equals the one that says most. */
export function strongest<T extends Sighting>(sightings: T[]): T[] {
  const rank = ({ confidence, form, domain }: T) =>
    (confidence === 'certain' ? 4 : 0) + (form ? 2 : 0) + (domain ? 1 : 0);
  const ranked = [...sightings].sort((one, other) => rank(other) - rank(one));
  return ranked.filter(({ id }, index) => ranked.findIndex((first) => first.id === id) === index);
}

/** Role or tag of the element that holds a text. A page can make one up: only known ones are heard. */
export function kindOf(element: Element): string {
  return element.closest('[role]')?.getAttribute('role') ?? element.localName;
}
