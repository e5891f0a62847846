import { RecognizeApp } from '../../components/recognize/RecognizeApp.tsx';
import { mountPage } from '../../components/shared/mountPage.ts';
import { namedTab } from '../../components/shared/named-tab.ts';
import { openPlace } from '../../lib/browser/open-place.ts';
import { closeWithPrivateWindows } from '../../lib/browser/private-window.ts';
import { guide } from '../../lib/guide/nodes/index.ts';
import { handedOnMark, takeHandedOn } from '../../lib/store/handed-on.ts';
import { chosenLocale } from '../../lib/store/language.ts';
import { isPrivatePage } from '../../lib/store/privacy.ts';
import { loadGuideWords, loadWalkWords } from '../../locales/load/guide.ts';
import { loadRecognizeWords } from '../../locales/load/recognize.ts';
import { loadLocale } from '../../locales/load/shell.ts';

if (isPrivatePage()) closeWithPrivateWindows();
const locale = await chosenLocale();
const isHandedOn = new URLSearchParams(location.search).has(handedOnMark);
const [words, guideWords, walkWords, recognizeWords, handed] = await Promise.all([
  loadLocale(locale),
  loadGuideWords(locale),
  loadWalkWords(locale),
  loadRecognizeWords(locale),
  isHandedOn ? takeHandedOn(isPrivatePage()).then((taken) => taken ?? 'lost') : undefined,
]);
const tab = namedTab(location.search);
mountPage(
  <RecognizeApp
    {...{ words, guideWords, walkWords, recognizeWords, handed }}
    onGo={(node, recognized) => void openPlace(guide, node, recognized, tab)}
  />,
);
