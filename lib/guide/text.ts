import { terms } from '../facts/screen-names.ts';
import { fill, pieces } from '../text/fill.ts';

/**
 * A piece of a guide text: plain words, or a name on a screen. Behind a name in the reader's language stands the English;
 * behind an English one, what it means in words of ours.
 */
export type TextPart = string | { term: string; english?: string; ours?: string };

/** A name that is known in English only, with what it means. */
export interface OurName {
  ours: string;
}

/** Names on screens in a language: Microsoft's own, or ours. */
export type LocalTerms = Readonly<Record<string, string | OurName | undefined>>;

/** A name on a screen; nothing where there is none of this id. */
function nameOn(id: string, localTerms: LocalTerms): Exclude<TextPart, string> | undefined {
  if (!Object.hasOwn(terms, id)) return undefined;
  const english = terms[id as keyof typeof terms];
  const local = localTerms[id] ?? english;
  if (typeof local === 'string') return local === english ? { term: local } : { term: local, english };
  return local.ours === english ? { term: english } : { term: english, ours: local.ours };
}

/** Splits a text at its `{term}` references. An unknown term stays as it stands, so that a test can see it. */
export function parseText(text: string, localTerms: LocalTerms): TextPart[] {
  return pieces(text)
    .map((piece, index) => (index % 2 === 0 ? piece : (nameOn(piece, localTerms) ?? `{${piece}}`)))
    .filter((part) => part !== '');
}

/** A name on a screen as plain text: 課金 (Billing), or Failed (失敗). */
export function plainName(id: string, localTerms: LocalTerms): string | undefined {
  const name = nameOn(id, localTerms);
  const beside = name?.english ?? name?.ours;
  return beside ? `${name?.term} (${beside})` : name?.term;
}

/** The text as one plain string. */
export const plainText = (text: string, localTerms: LocalTerms): string =>
  fill(text, (id) => plainName(id, localTerms));
