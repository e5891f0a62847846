import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../locales/index.ts';
import type { MapWords } from './types.ts';

// Written out rather than put together from the locale, so that each language becomes a chunk of its own.
const loaders: Record<Locale, () => Promise<{ default: MapWords }>> = {
  en: () => import('../../locales/en/map.ts'),
  ja: () => import('../../locales/ja/map.ts'),
};

/** The map's own words of a language. */
export const loadMapWords = async (locale: Locale): Promise<MapWords> => (await loaders[locale]()).default;

export const MapWordsContext = createContext<MapWords | undefined>(undefined);

/** The map's words of the language chosen. */
export function useMapWords(): MapWords {
  const words = useContext(MapWordsContext);
  if (!words) throw new Error('No language has been loaded.');
  return words;
}
