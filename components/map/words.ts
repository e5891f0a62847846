import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MapWords } from '../../locales/shape/map.ts';

export const MapWordsContext = createContext<MapWords | undefined>(undefined);

/** The map's words of the language chosen. */
export function useMapWords(): MapWords {
  const words = useContext(MapWordsContext);
  if (!words) throw new Error('No language has been loaded.');
  return words;
}
