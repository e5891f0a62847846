import type { Actor } from '../../lib/facts/actors.ts';
import { type Locale, localeName, locales } from '../../lib/facts/languages.ts';
import { type LinkId, links } from '../../lib/facts/links.ts';
import { sourceOf } from '../../lib/facts/sources.ts';
import { nextLabel } from '../../lib/guide/answer-label.ts';
import { answersOf, outline, outlineOrder } from '../../lib/guide/outline.ts';
import { plainText } from '../../lib/guide/text.ts';
import type { Guide, GuideNode, OutcomeNode } from '../../lib/guide/types.ts';
import { placeHash } from '../../lib/handover/guide-link.ts';
import { fill } from '../../lib/text/fill.ts';
import type { GuideWords, NodeWords } from '../../locales/shape/guide.ts';
import type { InterfaceLabels } from '../../locales/shape/interface.ts';
import type { WalkWords } from '../../locales/shape/walk.ts';
import type { WebWords } from '../../locales/shape/web.ts';
import { escapeHtml, pageHtml } from './html.ts';

/** The words of a language that plain pages say. */
export interface PlainWords {
  interface: InterfaceLabels;
  actors: Record<Actor, string>;
  guide: GuideWords;
  walk: WalkWords;
  web: WebWords;
}

export interface PlainPage {
  /** From the folder of the site on. */
  file: string;
  html: string;
}

/** Folder of the plain pages. */
export const plainFolder = 'plain';
const root = '../../';

interface Context {
  guide: Guide;
  locale: Locale;
  words: PlainWords;
  styles: readonly string[];
}

/** The whole guide in one language as pages that need no JavaScript: one for each place, and one that lists them. */
export function plainPages(
  guide: Guide,
  locale: Locale,
  words: PlainWords,
  styles: readonly string[],
): PlainPage[] {
  const context: Context = { guide, locale, words, styles };
  const order = outlineOrder(outline(guide));
  const contents = order.map((id) => `<li>${placeLink(context, id)}</li>`).join('\n');
  const { interface: labels, web } = words;
  return [
    page(context, 'index', `${web.plain.contents} – ${labels.name}`, web.intro, [
      `<h1>${escapeHtml(web.plain.contents)}</h1>`,
      `<p>${escapeHtml(web.intro)}</p>`,
      `<ul class="plain-list">${contents}</ul>`,
    ]),
    ...order.map((id) => placePage(context, id)),
  ];
}

const say = ({ words }: Context, text: string) => escapeHtml(plainText(text, words.guide.terms));

function wordsOf({ words }: Context, id: string): NodeWords {
  const own = words.guide.nodes[id];
  if (!own) throw new Error(`The guide has no words for "${id}".`);
  return own;
}

const nodeOf = ({ guide }: Context, id: string) => guide.nodes[id] as GuideNode;

function placeLink(context: Context, id: string, label = wordsOf(context, id).title): string {
  const node = nodeOf(context, id);
  const code = node.kind === 'outcome' ? ` (${node.code})` : '';
  return `<a href="${id}.html">${say(context, label)}</a>${code}`;
}

const outside = ({ words }: Context, link: LinkId) =>
  `<a href="${escapeHtml(links[link])}" rel="noopener noreferrer">${escapeHtml(words.guide.links[link])}</a>`;

function placePage(context: Context, id: string): PlainPage {
  const { guide, locale, words } = context;
  const own = wordsOf(context, id);
  const node = nodeOf(context, id);
  const code = node.kind === 'outcome' ? ` (${node.code})` : '';
  const walk = `${root}index.html?lang=${locale}${placeHash(guide, { entry: id, answers: [] })}`;
  const title = `${plainText(own.title, words.guide.terms)}${code} – ${words.interface.name}`;
  return page(context, id, title, plainText(own.body, words.guide.terms), [
    `<h1>${say(context, own.title)}</h1>`,
    `<p>${say(context, own.body)}</p>`,
    ...(own.told ? [`<p><em>${say(context, own.told)}</em></p>`] : []),
    ...(node.kind === 'question' ? answers(context, own, node) : steps(context, id, own, node)),
    ...sources(context, own, node),
    `<p><a href="${escapeHtml(walk)}">${escapeHtml(words.web.plain.walk)}</a></p>`,
  ]);
}

function answers(context: Context, own: NodeWords, node: GuideNode): string[] {
  const opened = node.kind === 'question' ? (node.links ?? []) : [];
  const options = answersOf(node).map(
    ([option, to]) => `<li>${placeLink(context, to, own.options?.[option] ?? option)}</li>`,
  );
  return [
    ...opened.map((link) => `<p>${outside(context, link)}</p>`),
    `<ul class="plain-list">${options.join('')}</ul>`,
    ...labelled(context, context.words.interface.note, own.note),
  ];
}

function steps(context: Context, id: string, own: NodeWords, node: OutcomeNode): string[] {
  const { words } = context;
  const { interface: labels, walk, actors } = words;
  const items = Object.entries(node.steps).map(([step, { actor, links: named = [], privately }]) => {
    const who = actor && actor !== node.actor ? `<strong>${escapeHtml(actors[actor])}:</strong> ` : '';
    const addresses = [
      ...(privately ? [`${outside(context, privately)} (${escapeHtml(walk.openPrivately)})`] : []),
      ...named.filter((link) => link !== privately).map((link) => outside(context, link)),
    ];
    const below = addresses.map((address) => `<br>${address}`).join('');
    return `<li>${who}${say(context, own.steps?.[step] ?? step)}${below}</li>`;
  });
  const next = node.next?.map((to) => `<li>${placeLink(context, to, nextLabel(words.guide, id, to))}</li>`);
  return [
    `<p><strong>${escapeHtml(labels.whoActs)}:</strong> ${escapeHtml(actors[node.actor])}</p>`,
    ...labelled(context, labels.takes, own.takes),
    `<h2>${escapeHtml(labels.steps)}</h2>`,
    `<ol>${items.join('')}</ol>`,
    ...labelled(context, labels.verify, own.verify),
    ...labelled(context, walk.after, own.after),
    ...labelled(context, labels.note, own.note),
    ...(node.basis === 'field' ? [`<p><em>${escapeHtml(labels.fieldBasis)}</em></p>`] : []),
    ...(node.otherwise
      ? [`<h2>${escapeHtml(labels.stillNotSolved)}</h2>`, `<p>${placeLink(context, node.otherwise)}</p>`]
      : []),
    ...(next ? [`<h2>${escapeHtml(walk.next)}</h2>`, `<ul class="plain-list">${next.join('')}</ul>`] : []),
  ];
}

/** A heading and what stands under it; nothing where there is nothing to say. */
function labelled(context: Context, label: string, text: string | undefined): string[] {
  return text ? [`<h2>${escapeHtml(label)}</h2>`, `<p>${say(context, text)}</p>`] : [];
}

/** The documents that a place is based on, and the day on which it was last compared with them. */
function sources(context: Context, own: NodeWords, node: GuideNode): string[] {
  const { checkedOn, sources: label } = context.words.interface;
  const documents = [...new Map(node.sources.map((ref) => [sourceOf(ref).id, sourceOf(ref)])).values()];
  const day = (date: string) => ` (${escapeHtml(fill(checkedOn, { date }))})`;
  const items = documents.map(({ title, url, checked }) => {
    const named = url
      ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer" lang="en">${escapeHtml(title)}</a>`
      : `<span lang="en">${escapeHtml(title)}</span>`;
    return `<li>${named}${node.kind === 'question' ? day(checked) : ''}</li>`;
  });
  return [
    `<h2>${escapeHtml(label)}${node.kind === 'outcome' ? day(node.reviewed) : ''}</h2>`,
    `<ul class="plain-list">${items.join('')}</ul>`,
    ...(own.sourceNote ? [`<p class="hint">${say(context, own.sourceNote)}</p>`] : []),
  ];
}

function page(
  { locale, words, styles }: Context,
  name: string,
  title: string,
  description: string,
  parts: readonly string[],
): PlainPage {
  const others = locales.filter((other) => other !== locale);
  const inOther = (other: Locale) => `../${other}/${name}.html`;
  const languages = others.map(
    (other) => `<a href="${inOther(other)}" hreflang="${other}" lang="${other}">${localeName(other)}</a>`,
  );
  const list = name === 'index' ? '' : `<a href="index.html">${escapeHtml(words.web.plain.all)}</a> · `;
  return {
    file: `${plainFolder}/${locale}/${name}.html`,
    html: pageHtml({
      locale,
      title,
      description,
      root,
      styles,
      scripts: [],
      head: others
        .map((other) => `<link rel="alternate" hreflang="${other}" href="${inOther(other)}">`)
        .join('\n    '),
      bodyClass: 'plain-page',
      body: `    <header class="header"><p class="name"><a href="${root}index.html?lang=${locale}">${escapeHtml(words.interface.name)}</a></p></header>
    <main>
      <article>
${parts.join('\n')}
      </article>
      <nav aria-label="${escapeHtml(words.web.plain.languages)}"><p>${list}${languages.join(' · ')}</p></nav>
    </main>
    <footer class="footer">${escapeHtml(words.web.footer)}</footer>`,
    }),
  };
}
