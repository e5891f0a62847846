import type { ActorsWords } from '../../locales/shape/actors.ts';
import type { GuideWords } from '../../locales/shape/guide.ts';
import type { InterfaceLabels } from '../../locales/shape/interface.ts';
import type { WalkWords } from '../../locales/shape/walk.ts';
import type { CloudId } from '../facts/clouds.ts';
import type { Locale } from '../facts/languages.ts';
import { type LinkId, links } from '../facts/links.ts';
import { sourceOf } from '../facts/sources.ts';
import { addressesOf } from '../guide/addresses-of.ts';
import { plainText } from '../guide/text.ts';
import type { OutcomeNode, StepNode } from '../guide/types.ts';
import { formatDay } from '../text/day.ts';
import { fill } from '../text/fill.ts';
import type { Sheet, SheetAddress, SheetEntry, SheetSection } from './sheet.ts';

/** The words of the one who is to do the steps. */
export interface StepsWords {
  locale: Locale;
  interface: InterfaceLabels;
  actors: ActorsWords;
  guideWords: GuideWords;
  walkWords: WalkWords;
}

/**
 * An outcome as it is sent to the one who is to do it: what to do, who does it, how to see that it worked, and where
 * that is written. Addresses of other clouds than `cloud` are left out where the cloud is known.
 */
export function stepsSheet(
  id: string,
  node: OutcomeNode,
  words: StepsWords,
  cloud: CloudId | undefined,
): Sheet {
  const { interface: labels, actors, guideWords, walkWords } = words;
  const said = guideWords.nodes[id];
  const say = (text = '') => plainText(text, guideWords.terms);
  const paragraphs = (...texts: (string | undefined)[]) => texts.flatMap((text) => (text ? [say(text)] : []));
  const section = (heading: string, text: string | undefined): SheetSection[] =>
    text ? [{ heading, paragraphs: [say(text)] }] : [];
  return {
    title: say(said?.title),
    sections: [
      {
        paragraphs: paragraphs(said?.body, said?.told),
        entries: [
          { label: labels.whoActs, text: actors[node.actor] },
          ...(said?.takes ? [{ label: labels.takes, text: say(said.takes) }] : []),
          { label: labels.code, text: node.code },
        ],
      },
      {
        heading: labels.steps,
        isOrdered: true,
        entries: Object.entries(node.steps).map(
          ([step, { actor, ...rest }]): SheetEntry => ({
            ...(actor && actor !== node.actor && { label: actors[actor] }),
            text: say(said?.steps?.[step]),
            addresses: addressesIn(rest, words, cloud),
          }),
        ),
      },
      ...section(labels.verify, said?.verify),
      ...section(walkWords.after, said?.after),
      ...section(labels.note, said?.note),
      {
        heading: labels.sources,
        paragraphs: paragraphs(node.basis === 'field' ? labels.fieldBasis : undefined, said?.sourceNote),
        entries: sourceEntries(node, words),
      },
    ],
  };
}

function addressesIn(
  step: StepNode,
  { guideWords, walkWords }: StepsWords,
  cloud: CloudId | undefined,
): SheetAddress[] {
  const { privately, links: others } = addressesOf(step, cloud);
  const addressOf = (link: LinkId, mark = '') => ({ label: guideWords.links[link] + mark, url: links[link] });
  return [
    ...(privately ? [addressOf(privately, ` (${walkWords.openPrivately})`)] : []),
    ...others.map((link) => addressOf(link)),
  ];
}

/** The documents that an outcome is taken from, each with the day on which it was compared with them. */
function sourceEntries(
  { sources, reviewed }: OutcomeNode,
  { interface: labels, locale }: StepsWords,
): SheetEntry[] {
  const documents = new Map(sources.map((ref) => [sourceOf(ref).id, sourceOf(ref)]));
  const day = fill(labels.checkedOn, { date: formatDay(locale, reviewed) });
  return [...documents.values()].map(({ title, url }) => ({
    text: `${title} (${day})`,
    addresses: url ? [{ url }] : [],
  }));
}
