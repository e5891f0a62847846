import type { Locale } from '../lib/facts/languages.ts';
import { type TermId, terms } from '../lib/facts/screen-names.ts';
import de from './de/guide/terms.json' with { type: 'json' };
import es from './es/guide/terms.json' with { type: 'json' };
import fr from './fr/guide/terms.json' with { type: 'json' };
import ja from './ja/guide/terms.json' with { type: 'json' };
import ptBR from './pt-BR/guide/terms.json' with { type: 'json' };

/** Names on screens in every language of the guide at once: a page can be in another than the guide. */
export const localTerms: Record<Locale, Partial<Record<TermId, string>>> = {
  en: terms,
  ja,
  de,
  fr,
  es,
  'pt-BR': ptBR,
};
