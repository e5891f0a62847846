import '../../lib/browser/host.ts';
import { mountPage } from '../../components/shared/mountPage.ts';
import { loadWelcome } from '../../components/welcome/loadWelcome.ts';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { chosenLocale } from '../../lib/store/language.ts';
import { loadLocale } from '../../locales/load/shell.ts';

const locale = await chosenLocale();
const [words, welcome] = await Promise.all([loadLocale(locale), loadWelcome(locale)]);
mountPage(<WelcomeApp words={words} welcome={welcome} />);
