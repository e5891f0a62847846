import type { Actor } from '../../lib/facts/actors.ts';
import { type LinkId, links } from '../../lib/facts/links.ts';
import { type SourceRef, sourceOf } from '../../lib/facts/sources.ts';
import { nextLabel } from '../../lib/guide/answer-label.ts';
import { answersOf, outline, outlineOrder } from '../../lib/guide/outline.ts';
import { OTHERWISE } from '../../lib/guide/replay.ts';
import { plainText } from '../../lib/guide/text.ts';
import type { Guide, GuideNode, OutcomeNode } from '../../lib/guide/types.ts';
import { escapeMarkdown } from '../../lib/text/escape-markdown.ts';
import { fill } from '../../lib/text/fill.ts';
import type { GuideWords, NodeWords } from '../../locales/shape/guide.ts';
import type { WalkWords } from '../../locales/shape/walk.ts';

/** What the document says beside the guide's own words. */
export interface MarkdownWords {
  title: string;
  contents: string;
  question: string;
  outcome: string;
  labels: {
    whoActs: string;
    takes: string;
    verify: string;
    note: string;
    fieldBasis: string;
    stillNotSolved: string;
    code: string;
    sources: string;
    /** `{date}` stands for a day. */
    checkedOn: string;
  };
  walk: Pick<WalkWords, 'after' | 'next' | 'openPrivately'>;
  actors: Record<Actor, string>;
}

/**
 * The whole guide in one language as one Markdown document to print or to hand on: a list of contents, then
 * every node in the order in which the guide is walked.
 */
export function guideMarkdown(guide: Guide, guideWords: GuideWords, words: MarkdownWords): string {
  const order = outlineOrder(outline(guide));
  const page: Page = {
    guide,
    words,
    guideWords,
    say: (text) => escapeMarkdown(plainText(text, guideWords.terms)),
    linkLabels: guideWords.links,
  };
  const blocks = [
    `# ${words.title}`,
    `## ${words.contents}`,
    order.map((id) => `- ${linkTo(page, id)}`).join('\n'),
    ...order.flatMap((id) => section(page, id, guide.nodes[id] as GuideNode)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

interface Page {
  guide: Guide;
  words: MarkdownWords;
  guideWords: GuideWords;
  linkLabels: GuideWords['links'];
  /** A text of the guide, with the names of screens filled in. */
  say(text: string): string;
}

function wordsOf({ guideWords }: Page, id: string): NodeWords {
  const own = guideWords.nodes[id];
  if (!own) throw new Error(`The guide has no words for "${id}".`);
  return own;
}

/** A link to a node's section, with its code where it has one. */
function linkTo(page: Page, id: string, label = wordsOf(page, id).title): string {
  const node = page.guide.nodes[id];
  const code = node?.kind === 'outcome' ? ` (${node.code})` : '';
  return `[${page.say(label)}](#${id})${code}`;
}

function section(page: Page, id: string, node: GuideNode): string[] {
  const { say, words } = page;
  const own = wordsOf(page, id);
  return [
    // An anchor of our own: those made from titles differ from tool to tool, and with every rewording.
    `<a id="${id}"></a>`,
    `## ${say(own.title)}`,
    `*${words[node.kind]}*`,
    say(own.body),
    ...(own.told ? [`> ${say(own.told)}`] : []),
    ...(node.kind === 'question' ? answers(page, own, node) : steps(page, id, own, node)),
    ...sourceBlock(page, own, node),
  ];
}

function answers(page: Page, own: NodeWords, node: GuideNode): string[] {
  const { say, words, linkLabels } = page;
  const opened = (node.kind === 'question' ? (node.links ?? []) : []).map((link) =>
    linkItem(link, linkLabels),
  );
  const options = answersOf(node).map(
    ([option, to]) => `- ${say(own.options?.[option] ?? option)} → ${linkTo(page, to)}`,
  );
  return [...opened, options.join('\n'), ...labelled(words.labels.note, own.note && say(own.note))];
}

function steps(page: Page, id: string, own: NodeWords, node: OutcomeNode): string[] {
  const { say, words, guideWords, linkLabels } = page;
  const { labels, walk, actors } = words;
  const numbered = Object.entries(node.steps).map(([step, { actor, links: ids = [], privately }], index) => {
    const number = `${index + 1}. `;
    const who = actor && actor !== node.actor ? `**${actors[actor]}:** ` : '';
    const items = [
      ...(privately ? [`${linkItem(privately, linkLabels)} (${walk.openPrivately})`] : []),
      ...ids.filter((link) => link !== privately).map((link) => linkItem(link, linkLabels)),
    ];
    const under = items.map((item) => `\n${' '.repeat(number.length)}${item}`);
    return `${number}${who}${say(own.steps?.[step] ?? step)}${under.join('')}`;
  });
  const next = answersOf(node).find(([answer]) => answer === OTHERWISE)?.[1];
  return [
    ...labelled(labels.code, node.code),
    ...labelled(labels.whoActs, actors[node.actor]),
    ...labelled(labels.takes, own.takes && say(own.takes)),
    numbered.join('\n'),
    ...labelled(labels.verify, own.verify && say(own.verify)),
    ...labelled(walk.after, own.after && say(own.after)),
    ...labelled(labels.note, own.note && say(own.note)),
    ...(node.basis === 'field' ? [`*${labels.fieldBasis}*`] : []),
    ...labelled(labels.stillNotSolved, next && linkTo(page, next)),
    ...(node.next
      ? [
          `**${walk.next}**`,
          node.next.map((to) => `- ${linkTo(page, to, nextLabel(guideWords, id, to))}`).join('\n'),
        ]
      : []),
  ];
}

const linkItem = (link: LinkId, labels: GuideWords['links']) =>
  `- [${escapeMarkdown(labels[link] ?? link)}](<${links[link]}>)`;

/** The documents a node is based on, and the day on which it was last compared with them. */
function sourceBlock({ words: { labels }, say }: Page, own: NodeWords, node: GuideNode): string[] {
  const documents = new Map(node.sources.map((ref: SourceRef) => [sourceOf(ref).id, sourceOf(ref)]));
  const day = (date: string) => fill(labels.checkedOn, { date });
  const list = [...documents.values()].map(({ title, url, checked }) => {
    const named = url ? `[${escapeMarkdown(title)}](<${url}>)` : escapeMarkdown(title);
    return `- ${named}${node.kind === 'question' ? ` (${day(checked)})` : ''}`;
  });
  const reviewed = node.kind === 'outcome' ? ` (${day(node.reviewed)})` : '';
  return [
    `**${labels.sources}**${reviewed}`,
    list.join('\n'),
    ...(own.sourceNote ? [`*${say(own.sourceNote)}*`] : []),
  ];
}

/** A line with its label in bold; nothing where there is nothing to say. */
function labelled(label: string, text: string | undefined): string[] {
  return text ? [`**${label}** ${text}`] : [];
}
