import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Guide } from '../../lib/guide/types.ts';
import type { GuideWords } from '../../locales/shape/guide.ts';
import type { WalkWords } from '../../locales/shape/walk.ts';

/** The guide's structure, and its words in the language chosen. Loaded apart: it is by far the largest part. */
export interface LoadedGuide {
  guide: Guide;
  guideWords: GuideWords;
  /** What stands around the guide's own words. */
  walkWords: WalkWords;
}

export const GuideContext = createContext<LoadedGuide | undefined>(undefined);

export function useGuide(): LoadedGuide {
  const loaded = useContext(GuideContext);
  if (!loaded) throw new Error('The guide has not been loaded.');
  return loaded;
}
