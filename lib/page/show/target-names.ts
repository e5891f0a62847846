import { localTerms } from '../../../locales/screen-names.ts';
import { type Target, type TargetId, targets } from '../../facts/page-targets.ts';
import type { TermId } from '../../facts/screen-names.ts';
import { fold } from '../../text/fold.ts';

export interface TargetNames {
  /** All folded names. */
  names: ReadonlySet<string>;
  /** Primary subtags of the languages that they are in. */
  languages: ReadonlySet<string>;
}

/** What a target can be called on a page. */
export function namesOf(id: TargetId): TargetNames {
  const { term, more }: Target = targets[id];
  return termNames(term, more);
}

/** What a term can be called on a page, in any language that it is known in. */
export function termNames(term: TermId, more: Target['more'] = {}): TargetNames {
  const known = [
    ...Object.entries(localTerms).flatMap(([locale, terms]) =>
      terms[term] ? [{ language: locale.split('-')[0] ?? locale, name: terms[term] }] : [],
    ),
    ...Object.entries(more).flatMap(([language, names]) => names.map((name) => ({ language, name }))),
  ];
  return {
    names: new Set(known.map(({ name }) => fold(name))),
    languages: new Set(known.map(({ language }) => language)),
  };
}
