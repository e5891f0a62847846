import type { LoadedGuide } from '../components/guide/guide.ts';
import type { Locale } from '../lib/facts/languages.ts';
import { loadFirstWords, loadGuideWords, loadWalkWords } from '../locales/load/guide.ts';
import type { Words } from '../locales/load/shell.ts';
import { loadWebWords } from '../locales/load/web.ts';
import type { GuideWords } from '../locales/shape/guide.ts';
import type { WalkWords } from '../locales/shape/walk.ts';
import type { WebWords } from '../locales/shape/web.ts';

/** The guide, and what the web page says around it. */
export interface WebGuide extends LoadedGuide {
  webWords: WebWords;
}

/** What every page shows, with what is so on the web in place of what is so in the extension. */
export function onWeb(words: Words, { footer, notKept }: WebWords): Words {
  return { ...words, interface: { ...words.interface, footer, notKept } };
}

/** Loads the guide in a language, as the web page says it. */
export const loadWebGuide = (locale: Locale): Promise<WebGuide> =>
  load(locale, Promise.all([loadGuideWords(locale), loadWalkWords(locale)]));

/** The same, of the guide's words those of its first question alone: the page can be shown with them. */
export const loadFirstGuide = (locale: Locale): Promise<WebGuide> =>
  load(
    locale,
    loadFirstWords(locale).then(({ guideWords, walkWords }) => [guideWords, walkWords]),
  );

async function load(locale: Locale, words: Promise<[GuideWords, WalkWords]>): Promise<WebGuide> {
  const [{ guide }, [guideWords, walkWords], webWords] = await Promise.all([
    import('../lib/guide/nodes/index.ts'),
    words,
    loadWebWords(locale),
  ]);
  const { privateRefused } = webWords;
  return { guide, guideWords, walkWords: { ...walkWords, privateRefused }, webWords };
}
