import './stand-ins.ts';
import './host.ts';
import '../components/shared/styles.css';
import '../components/handover/handover.css';
import './web.css';
import { mountPage } from '../components/shared/mountPage.ts';
import { chosenLocale } from '../lib/store/language.ts';
import { loadLocale } from '../locales/load/shell.ts';
import { isStart } from './address.ts';
import { WebApp } from './WebApp.tsx';
import { loadFirstGuide, loadWebGuide } from './words.ts';

async function start(): Promise<void> {
  const locale = await chosenLocale();
  const [words, guide] = await Promise.all([
    loadLocale(locale),
    (isStart(location.hash) ? loadFirstGuide : loadWebGuide)(locale),
  ]);
  mountPage(<WebApp words={words} guide={guide} />);
}

void start();
