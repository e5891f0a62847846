import { useEffect } from 'preact/hooks';
import { chooseLocale } from '../../lib/store/language.ts';
import type { Words } from '../../locales/load/shell.ts';
import { CloudSetting } from '../settings/CloudSetting.tsx';
import { LanguageSetting } from '../settings/LanguageSetting.tsx';
import { SettingsWordsContext } from '../settings/words.ts';
import { Mark } from '../shared/Mark.tsx';
import { NotKept } from '../shared/NotKept.tsx';
import { PolicyContext, useParsedPolicy } from '../shared/policy.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { WordsContext } from '../shared/words.ts';
import { loadWelcome, type Welcome } from './loadWelcome.ts';
import { PageAccess } from './PageAccess.tsx';
import { PinButton } from './PinButton.tsx';
import { Practice } from './Practice.tsx';

interface WelcomeAppProps {
  words: Words;
  welcome: Welcome;
}

/** What one has to know and do once, after installing. */
export function WelcomeApp(props: WelcomeAppProps) {
  const { words, more } = useLanguage(props.words, loadWelcome);
  const { words: welcome, settings } = more ?? props.welcome;
  const { policy } = useParsedPolicy();

  useEffect(() => {
    document.title = welcome.title;
  }, [welcome]);

  return (
    <WordsContext.Provider value={words}>
      <SettingsWordsContext.Provider value={settings}>
        <PolicyContext.Provider value={policy}>
          <header class="header">
            <Mark />
            <h1 class="name">{welcome.title}</h1>
          </header>
          <NotKept />
          <main>
            <p class="lead">{welcome.lead}</p>
            <PinButton words={welcome} />
            <PageAccess words={welcome} />
            <section>
              <h2>{welcome.yours}</h2>
              <LanguageSetting onChoose={(locale) => void chooseLocale(locale)} />
              <CloudSetting />
            </section>
            <Practice words={welcome} />
            <p>{welcome.end}</p>
          </main>
          <footer class="footer">{words.interface.footer}</footer>
        </PolicyContext.Provider>
      </SettingsWordsContext.Provider>
    </WordsContext.Provider>
  );
}
