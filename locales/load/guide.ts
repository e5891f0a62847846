import type { Locale } from '../../lib/facts/languages.ts';
import type {
  GlossesWords,
  GuideWords,
  LinksWords,
  NodeWords,
  TermsWords,
  TopicsWords,
} from '../shape/guide.ts';
import type { WalkWords } from '../shape/walk.ts';
import { loadPack } from './pack.ts';

type Files = { [topic: `guide/${string}`]: Record<string, NodeWords> } & {
  'guide/topics': TopicsWords;
  'guide/terms': TermsWords;
  'guide/glosses': GlossesWords;
  'guide/links': LinksWords;
  walk: WalkWords;
};

/** Loads the guide's words of a language. */
export async function loadGuideWords(locale: Locale): Promise<GuideWords> {
  return guideWords(await loadPack('guide', locale));
}

/** Loads what the guide's first question says, and what stands around it. */
export async function loadFirstWords(
  locale: Locale,
): Promise<{ guideWords: GuideWords; walkWords: WalkWords }> {
  const pack = await loadPack('first', locale);
  return { guideWords: guideWords(pack), walkWords: (pack as Files).walk };
}

function guideWords(pack: Record<string, object>): GuideWords {
  const files = pack as Files;
  const {
    'guide/topics': topics,
    'guide/terms': terms,
    'guide/glosses': glosses,
    'guide/links': links,
    walk: _,
    ...nodes
  } = files;
  const ours = Object.entries(glosses).map(([id, gloss]) => [id, { ours: gloss }]);
  return {
    topics,
    nodes: Object.assign({}, ...Object.values(nodes)),
    terms: { ...Object.fromEntries(ours), ...terms },
    links,
  };
}

/** Loads what stands around the guide's own words in a language; it comes with them. */
export async function loadWalkWords(locale: Locale): Promise<WalkWords> {
  return ((await loadPack('guide', locale)) as Files).walk;
}
