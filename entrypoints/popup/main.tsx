import { render } from 'preact';
import { App } from '../../components/App.tsx';
import type { LoadedGuide } from '../../components/guide.ts';
import { browser } from '../../lib/platform/browser.ts';
import { browserLocale, chosenLocale } from '../../lib/platform/language.ts';
import { emptyRecord, readTab } from '../../lib/platform/tab-records.ts';
import { type Locale, loadLocale } from '../../locales/index.ts';

/** The tab named in the address (`?tabId=`), else the active one. */
async function tabInQuestion(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tabId');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id;
}

async function recordOf(tabId: number | undefined) {
  return tabId === undefined ? emptyRecord : readTab(tabId);
}

/** The guide is loaded apart from the rest, so that its size doesn't keep the popup from showing what was found. */
async function loadGuide(locale: Locale): Promise<LoadedGuide> {
  const { guide, loadWords } = await import('../../lib/guide/index.ts');
  return { guide, guideWords: await loadWords(locale) };
}

// Most people read their browser's language: its words load while the choice is still being looked up.
void loadLocale(browserLocale());

const root = document.getElementById('app') as HTMLElement;
const [[tabId, record], words] = await Promise.all([
  tabInQuestion().then(async (tabId) => [tabId, await recordOf(tabId)] as const),
  chosenLocale().then(loadLocale),
]);
render(<App tabId={tabId} record={record} words={words} loadGuide={loadGuide} />, root);
