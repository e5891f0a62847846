import '../../lib/browser/host.ts';
import { SettingsApp } from '../../components/settings/SettingsApp.tsx';
import { mountPage } from '../../components/shared/mountPage.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { loadSettingsWords } from '../../locales/load/settings.ts';
import { loadLocale } from '../../locales/load/shell.ts';

const locale = await chosenLocale();
const [words, settingsWords] = await Promise.all([loadLocale(locale), loadSettingsWords(locale)]);
mountPage(<SettingsApp words={words} settingsWords={settingsWords} />);
