import '../../lib/browser/host.ts';
import { MapApp } from '../../components/map/MapApp.tsx';
import { walkPlace } from '../../components/map/walk-place.ts';
import { mountPage } from '../../components/shared/mountPage.ts';
import { namedTab } from '../../components/shared/named-tab.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { loadGuideWords, loadWalkWords } from '../../locales/load/guide.ts';
import { loadMapWords } from '../../locales/load/map.ts';
import { loadLocale } from '../../locales/load/shell.ts';

const tabId = namedTab(location.search);
const locale = await chosenLocale();
const [words, guideWords, walkWords, mapWords, place] = await Promise.all([
  loadLocale(locale),
  loadGuideWords(locale),
  loadWalkWords(locale),
  loadMapWords(locale),
  walkPlace(tabId),
]);
mountPage(<MapApp {...{ words, guideWords, walkWords, mapWords, tabId, place }} />);
