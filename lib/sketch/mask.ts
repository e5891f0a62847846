import { fold } from '../detect/fold.ts';
import type { Told } from '../detect/signals.ts';
import { interfaceWords } from './words.ts';

/** Stands for a domain that a matched sentence names. */
export const anyDomain = 'contoso.example';

/** Replaces texts by dots of their length, save what the signals look for and common words of the interface. */
export type Mask = (text: string) => string;

export function createMask(signals: readonly Told[]): Mask {
  const known = signals.flatMap(patternsOf);
  return (text) => {
    const folded = fold(text);
    if (folded === '') return text.slice(0, 1).replace(/\S/, '');
    if (interfaceWords.has(folded) || interfaceWords.has(folded.replace(/ ?\(\d+\)$/, ''))) return text;
    const matches = known
      .flatMap((pattern) => pattern.exec(folded) ?? [])
      .filter((match) => match.length > 3);
    return keepOnly(text, matches);
  };
}

/** Every pattern of a signal that meets text. */
function patternsOf(told: Told): RegExp[] {
  switch (told.kind) {
    case 'text':
      return [
        told.hint,
        ...rulePatterns(told.texts),
        ...(told.unless ? [told.unless] : []),
        ...Object.values(told.forms ?? {}),
      ];
    case 'sign-in':
      return rulePatterns(told.texts ?? {});
    case 'label':
      return [...(told.page ? [told.page] : []), ...Object.values(told.labels).map(({ text }) => text)];
    case 'missing-tab':
      return [told.tab, told.inside, ...Object.values(told.siblings), ...Object.values(told.page)];
    default:
      return [];
  }
}

function rulePatterns(texts: Extract<Told, { kind: 'text' }>['texts']): RegExp[] {
  return Object.values(texts).flatMap(({ possible, certain = [] }) => [...possible, ...certain]);
}

/** The text with everything but the matched (folded) pieces dotted; a domain in them is replaced. */
function keepOnly(text: string, matches: string[]): string {
  const kept = new Array<boolean>(text.length).fill(false);
  for (const match of matches) {
    const found = loosely(match).exec(text);
    if (found) kept.fill(true, found.index, found.index + found[0].length);
  }
  const masked = [...text]
    .map((character, index) => (kept[index] || /\s/.test(character) ? character : '•'))
    .join('');
  return masked.replace(/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[\p{L}][\p{L}\p{N}-]+/gu, anyDomain);
}

/** Finds a folded piece in text that hasn't been folded. */
function loosely(folded: string): RegExp {
  const source = folded
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '[\\s\\u00A0\\u3000]+')
    .replaceAll("'", "['\u2018\u2019\u201A\u201B\u02BC`\u00B4]");
  return new RegExp(source, 'iu');
}
