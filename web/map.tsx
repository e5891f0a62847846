import './start.ts';
import '../components/shared/styles.css';
import '../components/map/map.css';
import { MapApp } from '../components/map/MapApp.tsx';
import { walkPlace } from '../components/map/walk-place.ts';
import { mountPage } from '../components/shared/mountPage.ts';
import { chosenLocale } from '../lib/store/language.ts';
import { loadGuideWords, loadWalkWords } from '../locales/load/guide.ts';
import { loadMapWords } from '../locales/load/map.ts';
import { loadLocale } from '../locales/load/shell.ts';
import { webTab } from './web-tab.ts';

async function start(): Promise<void> {
  const locale = await chosenLocale();
  const [words, guideWords, walkWords, mapWords, place] = await Promise.all([
    loadLocale(locale),
    loadGuideWords(locale),
    loadWalkWords(locale),
    loadMapWords(locale),
    walkPlace(webTab),
  ]);
  mountPage(<MapApp {...{ words, guideWords, walkWords, mapWords, place }} tabId={webTab} />);
}

void start();
