import { render } from 'preact';
import { MapApp } from '../../components/map/MapApp.tsx';
import { guide } from '../../lib/guide/nodes/index.ts';
import { openingWalk } from '../../lib/guide/opening.ts';
import { type Place, replay } from '../../lib/guide/replay.ts';
import { browser } from '../../lib/platform/browser.ts';
import { chosenLocale } from '../../lib/platform/language.ts';
import { readTab, standing } from '../../lib/platform/tab-records.ts';
import { loadWalk } from '../../lib/platform/walks.ts';
import { loadGuideWords } from '../../locales/load/guide.ts';
import { loadMapWords } from '../../locales/load/map.ts';
import { loadLocale } from '../../locales/load/shell.ts';

/** The tab named in the address (`?tabId=`); none where the map is about no tab. */
function tabInQuestion(): number | undefined {
  const named = new URLSearchParams(location.search).get('tabId');
  return named !== null && /^\d+$/.test(named) ? Number(named) : undefined;
}

/** Where the tab's walk has come to; nothing where none was begun. */
async function placeOf(tab: number | undefined): Promise<Place | undefined> {
  if (tab === undefined) return undefined;
  const findings = standing(await readTab(tab)).map(({ id }) => id);
  const kept = await loadWalk(tab, findings[0] ?? '');
  return kept && replay(guide, openingWalk(guide, kept, findings));
}

const tab = tabInQuestion();

/** Walks are kept in storage: what is answered in the popup shows here at once. */
function watch(callback: (place: Place | undefined) => void): () => void {
  const listener = () => void placeOf(tab).then(callback);
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

const root = document.getElementById('app') as HTMLElement;
const locale = await chosenLocale();
const [words, guideWords, mapWords, place] = await Promise.all([
  loadLocale(locale),
  loadGuideWords(locale),
  loadMapWords(locale),
  placeOf(tab),
]);
render(
  <MapApp words={words} guideWords={guideWords} mapWords={mapWords} place={place} watch={watch} />,
  root,
);
