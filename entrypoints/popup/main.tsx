import { render } from 'preact';
import { App } from '../../components/popup/App.tsx';
import { loadGuide } from '../../components/popup/loadGuide.ts';
import type { ShownTab } from '../../lib/browser/active-tab.ts';
import { browser } from '../../lib/browser.ts';
import { browserLocale, chosenLocale } from '../../lib/store/language.ts';
import { emptyRecord } from '../../lib/store/tab-record.ts';
import { readTab } from '../../lib/store/tab-records.ts';
import { loadLocale } from '../../locales/index.ts';

const named = new URLSearchParams(location.search).get('tabId');

/** The tab named in the address (`?tabId=`), else the active one. */
async function tabInQuestion(): Promise<number | undefined> {
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id;
}

async function shownTab(): Promise<ShownTab> {
  const id = await tabInQuestion();
  return { id, record: id === undefined ? emptyRecord : await readTab(id) };
}

// Most people read their browser's language: its words load while the choice is still being looked up.
void loadLocale(browserLocale());

const root = document.getElementById('app') as HTMLElement;
const [tab, words] = await Promise.all([shownTab(), chosenLocale().then(loadLocale)]);
render(
  <App surface={named === null ? 'popup' : 'window'} tab={tab} words={words} loadGuide={loadGuide} />,
  root,
);
