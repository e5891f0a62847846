import { render } from 'preact';
import { App } from '../../components/App.tsx';
import { browser } from '../../lib/platform/browser.ts';
import { chosenLocale } from '../../lib/platform/language.ts';
import { readTab } from '../../lib/platform/tab-records.ts';
import { loadWalk } from '../../lib/platform/walks.ts';
import { loadLocale } from '../../locales/index.ts';

/** The tab named in the address (`?tabId=`), else the active one. */
async function tabInQuestion(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tabId');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id;
}

async function openOn(tabId: number | undefined) {
  if (tabId === undefined) return { findings: [], kept: undefined };
  const { findings } = await readTab(tabId);
  return { findings, kept: await loadWalk(tabId, findings[0]?.id ?? '') };
}

const root = document.getElementById('app') as HTMLElement;
const [tabId, words] = await Promise.all([tabInQuestion(), chosenLocale().then(loadLocale)]);
render(<App tabId={tabId} words={words} {...(await openOn(tabId))} />, root);
