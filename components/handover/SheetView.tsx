import type { Locale } from '../../lib/facts/languages.ts';
import { loadHandoverViewWords } from '../../locales/load/handover.ts';
import { loadHandoverWords } from '../../locales/load/messages.ts';
import { useLoaded } from '../shared/useLoaded.ts';
import { CaseSheet } from './CaseSheet.tsx';
import { StepsSheet } from './StepsSheet.tsx';
import type { AskedSheet } from './sheet-address.ts';

/** The sheet that an address asks for, in the language of those who read it. */
export function SheetView({ ownLocale, ...asked }: AskedSheet & { ownLocale: Locale }) {
  const locale = asked.locale ?? ownLocale;
  const words = useLoaded(loadHandoverViewWords, ownLocale);
  const handoverWords = useLoaded(loadHandoverWords, locale);
  if (!words || !handoverWords) return null;
  const shared = { locale, handoverWords, ownLocale, words };
  if ('steps' in asked) return <StepsSheet code={asked.steps} cloud={asked.cloud} {...shared} />;
  return <CaseSheet kind={asked.kind} tabId={asked.tabId} {...shared} />;
}
