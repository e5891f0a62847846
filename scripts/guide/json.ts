import { type LinkId, links } from '../../lib/facts/links.ts';
import { furtherSections, type SourceRef } from '../../lib/facts/sources.ts';
import { nextLabel } from '../../lib/guide/answer-label.ts';
import { plainText } from '../../lib/guide/text.ts';
import type { Guide, GuideNode, Known, StepNode } from '../../lib/guide/types.ts';
import type { GuideWords, NodeWords } from '../../locales/shape/guide.ts';

export interface GuideJson {
  version: 1;
  locale: string;
  locales: readonly string[];
  start: string;
  entries: Record<string, string>;
  /** Cause of a refused sign-in → node. */
  causes: Record<string, string>;
  nodes: Record<string, NodeJson>;
}

export type NodeJson = QuestionJson | OutcomeJson;

interface CommonJson {
  title: string;
  body: string;
  /** What people may have been told that isn't so. */
  told?: string;
  note?: string;
  /** Where the sources contradict each other. */
  sourceNote?: string;
  /** Sections of the volume licensing articles. */
  sources: readonly string[];
  /** Sections of other documents. */
  furtherSources?: readonly string[];
}

export interface LinkJson {
  label: string;
  url: string;
}

export interface QuestionJson extends CommonJson {
  kind: 'question';
  options: { id: string; label: string; to: string }[];
  links?: LinkJson[];
  /** Option → what answers the question with it unasked. */
  known?: Record<string, Known>;
}

export interface StepJson {
  id: string;
  text: string;
  /** Who does the step, where it isn't who acts in the rest. */
  actor?: string;
  links: LinkJson[];
  /** To be opened in a private window. */
  privately?: LinkJson;
  /** The message that the step has the person send. */
  message?: string;
  /** What proves the step. */
  proof?: string;
  /** What it points at in the page. */
  shows?: string;
}

export interface OutcomeJson extends CommonJson {
  kind: 'outcome';
  code: string;
  actor: string;
  steps: StepJson[];
  proofs?: readonly string[];
  reviewed: string;
  basis: 'documented' | 'field';
  takes?: string;
  verify?: string;
  /** What to do when the time it takes has passed. */
  after?: string;
  otherwise?: string;
  /** What may come next. */
  next?: { label: string; to: string }[];
}

/** The whole guide in one language, as other tools read it. */
export function guideJson(
  guide: Guide,
  words: GuideWords,
  locale: string,
  locales: readonly string[],
): GuideJson {
  return {
    version: 1,
    locale,
    locales,
    start: guide.start,
    entries: { ...guide.entries },
    causes: { ...guide.causes },
    nodes: Object.fromEntries(
      Object.entries(guide.nodes).map(([id, node]) => [id, nodeJson(id, node, words)]),
    ),
  };
}

function nodeJson(id: string, node: GuideNode, words: GuideWords): NodeJson {
  const own = words.nodes[id];
  if (!own) throw new Error(`The guide has no words for "${id}".`);
  const say = (text: string | undefined) => plainText(text ?? '', words.terms);
  const optional = (key: 'note' | 'takes' | 'verify' | 'after' | 'told' | 'sourceNote') =>
    own[key] ? { [key]: say(own[key]) } : {};
  const title = say(own.title);
  const body = say(own.body);
  if (node.kind === 'question') {
    return {
      kind: 'question',
      title,
      body,
      options: Object.entries(node.options).map(([option, to]) => ({
        id: option,
        label: say(part(own, 'options', option)),
        to,
      })),
      ...(node.links && { links: linksJson(node.links, words) }),
      ...(node.known && { known: node.known }),
      ...optional('told'),
      ...optional('note'),
      ...optional('sourceNote'),
      ...sourcesJson(node),
    };
  }
  return {
    kind: 'outcome',
    code: node.code,
    actor: node.actor,
    title,
    body,
    ...optional('told'),
    steps: Object.entries(node.steps).map(([step, of]) =>
      stepJson(step, say(part(own, 'steps', step)), of, words),
    ),
    ...optional('takes'),
    ...optional('verify'),
    ...optional('after'),
    ...optional('note'),
    ...optional('sourceNote'),
    ...(node.proofs ? { proofs: node.proofs } : {}),
    ...(node.otherwise ? { otherwise: node.otherwise } : {}),
    ...(node.next && { next: node.next.map((to) => ({ label: say(nextLabel(words, id, to)), to })) }),
    ...sourcesJson(node),
    reviewed: node.reviewed,
    basis: node.basis ?? 'documented',
  };
}

/** The sections that every tool knows, and apart from them those of further documents. */
function sourcesJson({ sources }: GuideNode): Pick<CommonJson, 'sources' | 'furtherSources'> {
  const isFurther = (ref: SourceRef) => (furtherSections as readonly SourceRef[]).includes(ref);
  const further = sources.filter(isFurther);
  return {
    sources: sources.filter((ref) => !isFurther(ref)),
    ...(further.length > 0 && { furtherSources: further }),
  };
}

function stepJson(
  id: string,
  text: string,
  { links: ids = [], privately, ...more }: StepNode,
  words: GuideWords,
): StepJson {
  return {
    id,
    text,
    links: linksJson(ids, words),
    ...(privately && { privately: linkJson(privately, words) }),
    ...more,
  };
}

const linkJson = (id: LinkId, words: GuideWords): LinkJson => ({ label: words.links[id], url: links[id] });

const linksJson = (ids: readonly LinkId[], words: GuideWords): LinkJson[] =>
  ids.map((id) => linkJson(id, words));

const part = (words: NodeWords, kind: 'options' | 'steps', id: string): string | undefined =>
  words[kind]?.[id];
