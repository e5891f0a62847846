import type { Locale } from '../../locales/locales.ts';
import { type TermId, terms } from '../facts/screen-names.ts';
import de from './words/de/terms.ts';
import es from './words/es/terms.ts';
import fr from './words/fr/terms.ts';
import ja from './words/ja/terms.ts';
import ptBR from './words/pt-BR/terms.ts';

/** Names on screens in every language of the guide at once: a page can be in another than the guide. */
export const localTerms: Record<Locale, Partial<Record<TermId, string>>> = {
  en: terms,
  ja,
  de,
  fr,
  es,
  'pt-BR': ptBR,
};
