import type { Locale } from '../../lib/facts/languages.ts';
import { loadGuideWords, loadWalkWords } from '../../locales/load/guide.ts';
import type { LoadedGuide } from '../guide/guide.ts';
import { afterFirstPaint } from '../shared/afterFirstPaint.ts';
import type { FindingParts } from './FindingParts.tsx';
import type { Walk } from './Walk.tsx';

/** The guide, the view that walks through it, and what it offers at once about what was found. */
export interface LoadedWalk extends LoadedGuide {
  Walk: typeof Walk;
  FindingParts: typeof FindingParts;
}

/** The guide is loaded apart from the rest, and after it: its size must not keep a page from showing what was found. */
export async function loadGuide(locale: Locale): Promise<LoadedWalk> {
  await afterFirstPaint();
  const [{ Walk }, { FindingParts }, { guide }, guideWords, walkWords] = await Promise.all([
    import('./Walk.tsx'),
    import('./FindingParts.tsx'),
    import('../../lib/guide/nodes/index.ts'),
    loadGuideWords(locale),
    loadWalkWords(locale),
  ]);
  return { Walk, FindingParts, guide, guideWords, walkWords };
}
