import type { CloudId } from '../../lib/facts/clouds.ts';
import type { KeptPlace } from '../../lib/facts/kept-kinds.ts';
import type { Locale } from '../../lib/facts/languages.ts';
import type { OutcomeNode } from '../../lib/guide/types.ts';
import { sheetMarkdown, sheetText } from '../../lib/handover/sheet.ts';
import { stepsSheet } from '../../lib/handover/steps-sheet.ts';
import { loadHandoverWords } from '../../locales/load/messages.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';
import type { HelpingWords } from '../../locales/shape/helping.ts';
import { useLoaded } from '../shared/useLoaded.ts';
import { Fold } from './Fold.tsx';
import { MailTo } from './MailTo.tsx';
import { Output } from './Output.tsx';
import { SheetLink } from './SheetLink.tsx';
import { loadStepsWords } from './steps-words.ts';

interface SendStepsProps {
  id: string;
  node: OutcomeNode;
  tabId: number | undefined;
  /** Whose addresses are needed; undefined where that isn't known. */
  cloud: CloudId | undefined;
  /** The customer's. */
  language: Locale;
  words: HelpingWords;
  viewWords: HandoverViewWords;
  /** Where what belongs to the tab is kept. */
  keptAt: KeptPlace | undefined;
}

/** The steps of an outcome for the customer: as mail, as text, or to print. */
export function SendSteps({ words, ...props }: SendStepsProps) {
  return (
    <Fold title={words.send} hint={words.sendHint} data-send-steps={props.node.code}>
      {() => <OpenSteps {...props} />}
    </Fold>
  );
}

const loadReader = async (locale: Locale) => {
  const [steps, { colon }] = await Promise.all([loadStepsWords(locale), loadHandoverWords(locale)]);
  return { steps, colon };
};

function OpenSteps({ id, node, tabId, cloud, language, viewWords, keptAt }: Omit<SendStepsProps, 'words'>) {
  const reader = useLoaded(loadReader, language);
  if (!reader) return null;
  const { steps, colon } = reader;
  const sheet = stepsSheet(id, node, steps, cloud);
  const text = sheetText(sheet, colon);
  return (
    <div class="filled">
      <Output
        words={viewWords}
        locale={steps.locale}
        texts={{ text, markdown: sheetMarkdown(sheet, colon) }}
      />
      <MailTo message={{ subject: sheet.title, body: text }} words={viewWords} />
      <p class="buttons">
        <SheetLink
          request={{ steps: node.code, cloud, locale: steps.locale, tabId }}
          place={keptAt}
          words={viewWords}
        />
      </p>
    </div>
  );
}
