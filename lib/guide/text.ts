import { terms } from '../facts/screen-names.ts';

/** A piece of a guide text: plain words, or a name on a screen with its English where that differs. */
export type TextPart = string | { term: string; english?: string };

/** Splits a text at its `{term}` references. An unknown term stays as it stands, so that a test can see it. */
export function parseText(text: string, localTerms: Record<string, string>): TextPart[] {
  return text
    .split(/(\{[A-Za-z0-9]+\})/)
    .filter((piece) => piece !== '')
    .map((piece): TextPart => {
      const id = /^\{([A-Za-z0-9]+)\}$/.exec(piece)?.[1];
      if (id === undefined || !Object.hasOwn(terms, id)) return piece;
      const english = terms[id as keyof typeof terms];
      const local = localTerms[id] ?? english;
      return local === english ? { term: local } : { term: local, english };
    });
}

/** The text as one plain string: 課金 (Billing). */
export function plainText(text: string, localTerms: Record<string, string>): string {
  return parseText(text, localTerms)
    .map((part) =>
      typeof part === 'string' ? part : part.english ? `${part.term} (${part.english})` : part.term,
    )
    .join('');
}
