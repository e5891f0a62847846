import type { Details, PageLanguage, RuleText, Sighting } from '../../detect/types.ts';

/** What may stand before the message in its block: a title such as "Action required". */
const maxBefore = 48;
/** Longest evidence, in characters. */
const maxSeen = 120;

/** What was matched in a block of text. */
export type Match = Pick<Sighting, 'language' | 'confidence' | 'domain' | 'seen'>;

/** The first of the texts that stands in a block of folded text. */
export function matchText(texts: Partial<Record<PageLanguage, RuleText>>, text: string): Match | undefined {
  for (const language of Object.keys(texts) as PageLanguage[]) {
    const { possible, certain } = texts[language] as RuleText;
    const matches = possible.map((pattern) => pattern.exec(text));
    const start = Math.min(...matches.map((match) => match?.index ?? Number.POSITIVE_INFINITY));
    if (!matches.every(Boolean) || start > maxBefore || isQuotation(text, start)) continue;
    const details: Details = {};
    const domain = matches.find((match) => match?.groups?.domain)?.groups?.domain?.slice(0, 253);
    if (domain) details.domain = domain;
    const confidence = certain?.every((pattern) => pattern.test(text)) ? 'certain' : 'possible';
    const seen = matches.map((match) => match?.[0] ?? '').join(' … ');
    return { language, confidence, ...details, seen: cut(domain ? seen.replaceAll(domain, '…') : seen) };
  }
  return undefined;
}

/** A text as evidence: of bounded length, and without anything that may be an address. */
export function cut(text: string): string {
  return text.replace(/\S*@\S*/g, '…').slice(0, maxSeen);
}

/** A sentence in quotation marks is told about, not said. */
function isQuotation(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return /[“„«「『][^”»」』]*$|(?:^| )'$/.test(before) || before.split('"').length % 2 === 0;
}

/** One sighting a state: the surest, and among equals the one that says most. */
export function strongest<T extends Sighting>(sightings: T[]): T[] {
  const rank = (seen: T) =>
    (seen.confidence === 'certain' ? 4 : 0) + (seen.form ? 2 : 0) + (seen.domain ? 1 : 0);
  const best = new Map<string, T>();
  for (const seen of sightings) {
    const held = best.get(seen.id);
    if (!held || rank(seen) > rank(held)) best.set(seen.id, seen);
  }
  return [...best.values()];
}

/** Role or tag of the element that holds a text: what it is, not what it is called. */
export function kindOf(element: Element): string {
  const holder = element.closest('[role]');
  const role = holder?.getAttribute('role') ?? element.tagName.toLowerCase();
  return /^[a-z0-9-]{1,20}$/.test(role) ? role : '';
}
