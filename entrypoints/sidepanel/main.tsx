import { render } from 'preact';
import { App } from '../../components/popup/App.tsx';
import { loadGuide } from '../../components/popup/loadGuide.ts';
import { followActiveTab, type ShownTab } from '../../lib/platform/active-tab.ts';
import { chosenLocale } from '../../lib/platform/language.ts';
import { loadLocale } from '../../locales/load/shell.ts';

const root = document.getElementById('app') as HTMLElement;
const words = await loadLocale(await chosenLocale());
const show = (tab: ShownTab | undefined) =>
  render(<App surface="panel" tab={tab} words={words} loadGuide={loadGuide} />, root);
show(undefined);
followActiveTab(show);
