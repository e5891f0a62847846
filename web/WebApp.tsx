import { useState } from 'preact/hooks';
import { GuideContext } from '../components/guide/guide.ts';
import { Header } from '../components/shared/Header.tsx';
import { PolicyContext, useParsedPolicy } from '../components/shared/policy.ts';
import { useLanguage } from '../components/shared/useLanguage.ts';
import { useLoaded } from '../components/shared/useLoaded.ts';
import { WordsContext } from '../components/shared/words.ts';
import type { Locale } from '../lib/facts/languages.ts';
import { loadSettingsWords } from '../locales/load/settings.ts';
import type { Words } from '../locales/load/shell.ts';
import { askForLanguage } from './asked-language.ts';
import { Kept } from './Kept.tsx';
import { LazySheet, sheetIn } from './LazySheet.tsx';
import { useAddress } from './useAddress.ts';
import { WebWalk } from './WebWalk.tsx';
import { loadWebGuide, onWeb, type WebGuide } from './words.ts';

interface WebAppProps {
  words: Words;
  guide: WebGuide;
}

let tellShown: () => void;
const walkShown = new Promise<void>((shown) => {
  tellShown = shown;
});

/** The guide with all its words: nothing of them may hold up the first screen, which is the walk. */
const loadRest = (locale: Locale) => walkShown.then(() => loadWebGuide(locale));

/** The guide as a web page. */
export function WebApp(props: WebAppProps) {
  const { words: spoken, more, choose } = useLanguage(props.words, loadRest);
  const { policy } = useParsedPolicy();
  const guide = more ?? props.guide;
  const { webWords } = guide;
  const words = onWeb(spoken, webWords);
  const settingsWords = useLoaded(loadSettingsWords, words.locale);
  const [sheet, setSheet] = useState(() => sheetIn(location.hash));
  useAddress((hash) => setSheet(sheetIn(hash)));
  if (sheet) return <LazySheet {...sheet} ownLocale={words.locale} />;
  return (
    <WordsContext.Provider value={words}>
      <PolicyContext.Provider value={policy}>
        <Header
          onLocale={(locale) => {
            askForLanguage(locale);
            choose(locale);
          }}
        />
        <main>
          <div class="web-intro">
            {policy.organization?.name && (
              <p class="hint" data-organization-name>
                {policy.organization.name}
              </p>
            )}
            <h1>{webWords.title}</h1>
            <p>{webWords.intro}</p>
          </div>
          <GuideContext.Provider value={guide}>
            <WebWalk onShown={tellShown} />
          </GuideContext.Provider>
          {settingsWords && <Kept words={webWords} settingsWords={settingsWords} />}
          <p class="aside">
            {!policy.switchedOff?.includes('map') && (
              <a class="quiet" data-action="map" href={`map.html?lang=${words.locale}`}>
                {words.interface.map}
              </a>
            )}
            <a class="quiet" data-action="plain-pages" href={`plain/${words.locale}/index.html`}>
              {webWords.plainPages}
            </a>
          </p>
          <p class="hint" data-extension>
            {webWords.extension}
          </p>
        </main>
        <footer class="footer">{words.interface.footer}</footer>
      </PolicyContext.Provider>
    </WordsContext.Provider>
  );
}
