import { type LinkId, links } from '../../lib/facts/links.ts';
import { plainText } from '../../lib/guide/text.ts';
import type { Guide, GuideNode } from '../../lib/guide/types.ts';
import type { GuideWords, NodeWords } from '../../locales/shape/guide.ts';

export interface GuideJson {
  version: 1;
  locale: string;
  locales: readonly string[];
  start: string;
  entries: Record<string, string>;
  nodes: Record<string, NodeJson>;
}

export type NodeJson = QuestionJson | OutcomeJson;

interface CommonJson {
  title: string;
  body: string;
  note?: string;
  sources: readonly string[];
}

export interface LinkJson {
  label: string;
  url: string;
}

export interface QuestionJson extends CommonJson {
  kind: 'question';
  options: { id: string; label: string; to: string }[];
  links?: LinkJson[];
}

export interface OutcomeJson extends CommonJson {
  kind: 'outcome';
  code: string;
  actor: string;
  /** `proof` is what proves the step, `shows` what it points at in the page. */
  steps: { id: string; text: string; links: LinkJson[]; proof?: string; shows?: string }[];
  proofs?: readonly string[];
  reviewed: string;
  basis: 'documented' | 'field';
  takes?: string;
  verify?: string;
  otherwise?: string;
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
    nodes: Object.fromEntries(
      Object.entries(guide.nodes).map(([id, node]) => [id, nodeJson(id, node, words)]),
    ),
  };
}

function nodeJson(id: string, node: GuideNode, words: GuideWords): NodeJson {
  const own = words.nodes[id];
  if (!own) throw new Error(`The guide has no words for "${id}".`);
  const say = (text: string | undefined) => plainText(text ?? '', words.terms);
  const optional = (key: 'note' | 'takes' | 'verify') => (own[key] ? { [key]: say(own[key]) } : {});
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
      ...optional('note'),
      sources: node.sources,
    };
  }
  return {
    kind: 'outcome',
    code: node.code,
    actor: node.actor,
    title,
    body,
    steps: Object.entries(node.steps).map(([step, { links: ids = [], proof, shows }]) => ({
      id: step,
      text: say(part(own, 'steps', step)),
      links: linksJson(ids, words),
      ...(proof && { proof }),
      ...(shows && { shows }),
    })),
    ...optional('takes'),
    ...optional('verify'),
    ...optional('note'),
    ...(node.proofs ? { proofs: node.proofs } : {}),
    ...(node.otherwise ? { otherwise: node.otherwise } : {}),
    sources: node.sources,
    reviewed: node.reviewed,
    basis: node.basis ?? 'documented',
  };
}

const linksJson = (ids: readonly LinkId[], words: GuideWords): LinkJson[] =>
  ids.map((id) => ({ label: words.links[id], url: links[id] }));

const part = (words: NodeWords, kind: 'options' | 'steps', id: string): string | undefined =>
  words[kind]?.[id];
