import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../lib/facts/languages.ts';
import { caseSheet } from '../../lib/handover/case-sheet.ts';
import type { FieldValues } from '../../lib/handover/fields.ts';
import { sheetMarkdown, sheetText } from '../../lib/handover/sheet.ts';
import { type CaseKind, type SupportCase, supportCases } from '../../lib/handover/support-cases.ts';
import { keepSheetQuery } from '../../lib/store/sheet-query.ts';
import { fill } from '../../lib/text/fill.ts';
import { loadHandoverWords } from '../../locales/load/messages.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import type { HandoverWords } from '../../locales/shape/messages.ts';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { useLoaded } from '../shared/useLoaded.ts';
import { useWords } from '../shared/words.ts';
import { FieldForm } from './FieldForm.tsx';
import { Fold } from './Fold.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import { Output } from './Output.tsx';
import { SupportWays } from './SupportWays.tsx';
import { sheetAddress } from './sheet-address.ts';
import type { Draft } from './useDraft.ts';

interface CaseFormProps {
  kind: CaseKind;
  /** The tab beside which it is typed: its sheet finds it by that. */
  tabId: number | undefined;
  words: HandoverViewWords;
  handoverWords: HandoverWords;
  draft: Draft;
  /** What needn't be asked. */
  known: FieldValues;
  /** The domain that the page names. */
  domain: string | undefined;
}

/** The support case of an outcome: what support asks for, checked, to be copied or printed, and where it goes. */
export function CaseForm(props: CaseFormProps) {
  const { kind, words, handoverWords } = props;
  const title = fill(words.supportCase, { title: handoverWords.cases[kind].title });
  return (
    <Fold title={title} hint={words.supportCaseHint} data-case={kind}>
      {() => <OpenCase {...props} />}
    </Fold>
  );
}

/** The hand-over's words, and of which language they are. */
const loadCaseReader = async (locale: Locale) => ({ locale, words: await loadHandoverWords(locale) });

function OpenCase({ kind, tabId, words, handoverWords, draft, known, domain }: CaseFormProps) {
  const { locale } = useWords();
  const [language, setLanguage] = useState(locale);
  const reader = useLoaded(loadCaseReader, language);
  const { items, optional, opensAt }: SupportCase = supportCases[kind];
  return (
    <>
      <LanguageSelect label={words.caseLanguage} locale={language} onChange={setLanguage} />
      <FieldForm {...{ asked: items, optional, draft, known, domain, words, handoverWords }} />
      {reader && <FilledCase {...{ kind, tabId, draft, words, reader }} />}
      <SupportWays opensAt={opensAt} words={words} />
    </>
  );
}

interface FilledCaseProps {
  kind: CaseKind;
  tabId: number | undefined;
  draft: Draft;
  words: HandoverViewWords;
  reader: { locale: Locale; words: HandoverWords };
}

function FilledCase({ kind, tabId, draft, words, reader }: FilledCaseProps) {
  const sheet = caseSheet(kind, draft.values, reader.words);
  const { colon } = reader.words;
  const address = sheetAddress({ kind, locale: reader.locale, tabId });
  const { pathname, search } = new URL(address, location.href);
  const isPrivate = draft.place === 'private' && tabId !== undefined;
  useEffect(() => {
    if (isPrivate) void keepSheetQuery(tabId, search);
  }, [isPrivate, tabId, search]);
  return (
    <>
      <Output
        words={words}
        locale={reader.locale}
        texts={{ text: sheetText(sheet, colon), markdown: sheetMarkdown(sheet, colon) }}
      />
      <p class="buttons">
        {address.startsWith('#') ? (
          <a class="button" data-action="sheet" href={address}>
            {words.openSheet}
          </a>
        ) : (
          <OutsideLink
            class="button"
            data-action="sheet"
            href={isPrivate ? `${pathname}?tabId=${tabId}` : address}
          >
            {words.openSheet}
          </OutsideLink>
        )}
      </p>
    </>
  );
}
