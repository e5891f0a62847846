import { render } from 'preact';
import { SettingsApp } from '../../components/settings/SettingsApp.tsx';
import { chosenLocale } from '../../lib/platform/language.ts';
import { loadSettingsWords } from '../../locales/load/settings.ts';
import { loadLocale } from '../../locales/load/shell.ts';

const root = document.getElementById('app') as HTMLElement;
const locale = await chosenLocale();
const [words, settingsWords] = await Promise.all([loadLocale(locale), loadSettingsWords(locale)]);
render(<SettingsApp words={words} settingsWords={settingsWords} />, root);
