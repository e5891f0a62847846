import { SettingsApp } from '../../components/settings/SettingsApp.tsx';
import { loadSettingsWords } from '../../components/settings/words.ts';
import { mountPage } from '../../components/shared/mountPage.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { loadLocale } from '../../locales/index.ts';

const locale = await chosenLocale();
const [words, settingsWords] = await Promise.all([loadLocale(locale), loadSettingsWords(locale)]);
mountPage(<SettingsApp words={words} settingsWords={settingsWords} />);
