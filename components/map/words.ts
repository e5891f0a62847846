import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../locales/index.ts';
import type { MapWords } from './types.ts';

/** The map's own words of a language. */
export async function loadMapWords(locale: Locale): Promise<MapWords> {
  const { default: words }: { default: MapWords } = await import(`../../locales/${locale}/map.ts`);
  return words;
}

export const MapWordsContext = createContext<MapWords | undefined>(undefined);

/** The map's words of the language chosen. */
export function useMapWords(): MapWords {
  const words = useContext(MapWordsContext);
  if (!words) throw new Error('No language has been loaded.');
  return words;
}
