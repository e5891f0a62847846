import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../lib/facts/languages.ts';

/** What `load` brings for a language. Until another language's has come, the one before stays. */
export function useLoaded<T>(load: (locale: Locale) => Promise<T>, locale: Locale): T | undefined {
  const [loaded, setLoaded] = useState<{ value: T }>();
  useEffect(() => {
    let current = true;
    void load(locale).then((value) => current && setLoaded({ value }));
    return () => {
      current = false;
    };
  }, [load, locale]);
  return loaded?.value;
}
