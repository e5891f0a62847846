import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../lib/facts/languages.ts';
import type { GuideSearch } from '../../lib/guide/search/search.ts';
import type { Guide } from '../../lib/guide/types.ts';

/** The search in a language, and in English. It is loaded when it is first wanted, and anew for another language. */
export function useSearch(guide: Guide, locale: Locale, isWanted: boolean): GuideSearch | undefined {
  const [loaded, setLoaded] = useState<{ search: GuideSearch }>();
  useEffect(() => {
    if (!isWanted) return;
    let current = true;
    void import('../../locales/load/search.ts')
      .then(({ loadSearch }) => loadSearch(guide, [...new Set<Locale>([locale, 'en'])]))
      .then((search) => current && setLoaded({ search }));
    return () => {
      current = false;
    };
  }, [guide, locale, isWanted]);
  return loaded?.search;
}
