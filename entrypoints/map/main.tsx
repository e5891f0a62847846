import { MapApp } from '../../components/map/MapApp.tsx';
import { walkPlace } from '../../components/map/walk-place.ts';
import { loadMapWords } from '../../components/map/words.ts';
import { mountPage } from '../../components/shared/mountPage.ts';
import { namedTab } from '../../lib/browser/shown-tab.ts';
import { loadWords } from '../../lib/guide/load-words.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { loadLocale } from '../../locales/index.ts';

const tabId = namedTab(location.search);
const locale = await chosenLocale();
const [words, guideWords, mapWords, place] = await Promise.all([
  loadLocale(locale),
  loadWords(locale),
  loadMapWords(locale),
  walkPlace(tabId),
]);
mountPage(<MapApp words={words} guideWords={guideWords} mapWords={mapWords} tabId={tabId} place={place} />);
