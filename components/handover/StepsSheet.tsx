import { useEffect } from 'preact/hooks';
import type { CloudId } from '../../lib/facts/clouds.ts';
import type { Locale } from '../../lib/facts/languages.ts';
import { outcomeOf } from '../../lib/guide/outcome-of.ts';
import { stepsSheet } from '../../lib/handover/steps-sheet.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import type { HandoverWords } from '../../locales/shape/messages.ts';
import { useLoaded } from '../shared/useLoaded.ts';
import { SheetPage } from './SheetPage.tsx';
import { loadStepsWords } from './steps-words.ts';

interface StepsSheetProps {
  /** Code of the outcome. */
  code: string;
  /** Whose addresses are needed. */
  cloud: CloudId | undefined;
  /** Language of the sheet, and its words. */
  locale: Locale;
  handoverWords: HandoverWords;
  /** The person's own language, and the words for what isn't printed. */
  ownLocale: Locale;
  words: HandoverViewWords;
}

const loadGuide = async () => (await import('../../lib/guide/nodes/index.ts')).guide;

/** The steps of an outcome to print, for the one who is to do them. */
export function StepsSheet({ code, cloud, locale, handoverWords, ownLocale, words }: StepsSheetProps) {
  const guide = useLoaded(loadGuide, locale);
  const reader = useLoaded(loadStepsWords, locale);
  const found = guide && outcomeOf(guide, code);
  const sheet = found && reader && stepsSheet(...found, reader, cloud);
  useEffect(() => {
    document.documentElement.lang = locale;
    if (sheet) document.title = sheet.title;
  });
  if (guide && !found) return <main>{words.errors['unknown-place']}</main>;
  return sheet && <SheetPage {...{ sheet, locale, words, ownLocale }} colon={handoverWords.colon} />;
}
