import '../../lib/browser/host.ts';
import { App } from '../../components/popup/App.tsx';
import { loadGuide } from '../../components/popup/loadGuide.ts';
import { mountPage } from '../../components/shared/mountPage.ts';
import { subscribeActiveTab } from '../../lib/browser/active-tab.ts';
import type { ShownTab } from '../../lib/browser/shown-tab.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { loadLocale } from '../../locales/load/shell.ts';

const words = await loadLocale(await chosenLocale());
const show = (tab: ShownTab | undefined) =>
  mountPage(<App surface="panel" tab={tab} words={words} loadGuide={loadGuide} />);
show(undefined);
subscribeActiveTab(show);
