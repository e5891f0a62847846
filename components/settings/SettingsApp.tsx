import { useEffect } from 'preact/hooks';
import { chooseLocale } from '../../lib/store/language.ts';
import { loadSettingsWords } from '../../locales/load/settings.ts';
import type { Words } from '../../locales/load/shell.ts';
import type { SettingsWords } from '../../locales/shape/settings.ts';
import { Mark } from '../shared/Mark.tsx';
import { NotKept } from '../shared/NotKept.tsx';
import { Organization } from '../shared/Organization.tsx';
import { PolicyContext, useParsedPolicy } from '../shared/policy.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { WordsContext } from '../shared/words.ts';
import { About } from './About.tsx';
import { CloudSetting } from './CloudSetting.tsx';
import { GuideAddressSetting } from './GuideAddressSetting.tsx';
import { HostList } from './HostList.tsx';
import { KeptList } from './KeptList.tsx';
import { KeysSetting } from './KeysSetting.tsx';
import { LanguageSetting } from './LanguageSetting.tsx';
import { PolicyReport } from './PolicyReport.tsx';
import { RecentWalks } from './RecentWalks.tsx';
import { SettingsWordsContext } from './words.ts';

interface SettingsAppProps {
  words: Words;
  settingsWords: SettingsWords;
}

/** The settings: language, cloud, what is kept, which pages are checked, and what the organization set. */
export function SettingsApp(props: SettingsAppProps) {
  const { words, more } = useLanguage(props.words, loadSettingsWords);
  const settingsWords = more ?? props.settingsWords;
  const parsed = useParsedPolicy();

  useEffect(() => {
    document.title = `${words.interface.settings} – ${words.interface.name}`;
  }, [words]);

  return (
    <WordsContext.Provider value={words}>
      <SettingsWordsContext.Provider value={settingsWords}>
        <PolicyContext.Provider value={parsed.policy}>
          <header class="header">
            <Mark />
            <h1 class="name">
              {words.interface.name}: {words.interface.settings}
            </h1>
          </header>
          <NotKept />
          <main>
            <section>
              <LanguageSetting onChoose={(locale) => void chooseLocale(locale)} />
              <CloudSetting />
              <KeysSetting />
              <GuideAddressSetting />
            </section>
            <RecentWalks />
            <KeptList />
            <HostList />
            <Organization />
            <PolicyReport parsed={parsed} />
            <About />
          </main>
          <footer class="footer">{words.interface.footer}</footer>
        </PolicyContext.Provider>
      </SettingsWordsContext.Provider>
    </WordsContext.Provider>
  );
}
