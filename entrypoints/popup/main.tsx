import { render } from 'preact';
import { App } from '../../components/popup/App.tsx';
import { loadGuide } from '../../components/popup/loadGuide.ts';
import type { ShownTab } from '../../lib/platform/active-tab.ts';
import { browser } from '../../lib/platform/browser.ts';
import { browserLocale, chosenLocale } from '../../lib/platform/language.ts';
import { emptyRecord, readTab } from '../../lib/platform/tab-records.ts';
import { loadLocale } from '../../locales/load/shell.ts';

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
