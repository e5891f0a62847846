import '../../lib/browser/host.ts';
import { App } from '../../components/popup/App.tsx';
import { loadGuide } from '../../components/popup/loadGuide.ts';
import { mountPage } from '../../components/shared/mountPage.ts';
import { namedRecent, namedTab } from '../../components/shared/named-tab.ts';
import { knownTab, shownTab } from '../../lib/browser/shown-tab.ts';
import { browserLocale, chosenLocale } from '../../lib/store/language.ts';
import { loadLocale } from '../../locales/load/shell.ts';

// Most people read their browser's language: its words load while the choice is still being looked up.
void loadLocale(browserLocale());

// A window of its own is told whose tab it is about, or which recent walk, which is beside no tab.
const named = namedTab(location.search);
const isRecent = namedRecent(location.search) !== undefined;
const [tab, words] = await Promise.all([
  isRecent ? knownTab(undefined) : shownTab(named),
  chosenLocale().then(loadLocale),
]);
const surface = named === undefined && !isRecent ? 'popup' : 'window';
mountPage(<App surface={surface} tab={tab} words={words} loadGuide={loadGuide} />);
