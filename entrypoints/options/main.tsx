import { render } from 'preact';
import { SettingsApp } from '../../components/settings/SettingsApp.tsx';
import { loadSettingsWords } from '../../components/settings/words.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { loadLocale } from '../../locales/index.ts';

const root = document.getElementById('app') as HTMLElement;
const locale = await chosenLocale();
const [words, settingsWords] = await Promise.all([loadLocale(locale), loadSettingsWords(locale)]);
render(<SettingsApp words={words} settingsWords={settingsWords} />, root);
