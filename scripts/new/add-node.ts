import { locales } from '../../lib/facts/languages.ts';
import { guide, retiredCodes, topics } from '../../lib/guide/nodes/index.ts';
import { unwritten } from '../unwritten.ts';
import { type Draft, Refusal } from './draft.ts';

/** Writes an outcome or a question into a topic of the guide, with its words in every language. Returns its file. */
export function addNode(draft: Draft, id: string, topic: string, kind: 'outcome' | 'question'): string {
  if (Object.hasOwn(guide.nodes, id)) throw new Refusal(`The guide has a node ${id} already.`);
  if (!Object.hasOwn(topics, topic))
    throw new Refusal(`There is no topic ${topic}. Topics: ${Object.keys(topics).join(', ')}`);
  const file = `lib/guide/nodes/${topic}.ts`;
  draft.append(file, kind === 'outcome' ? outcome(id, freeCode(topic)) : question(id));
  for (const locale of locales) {
    draft.addEntry(`locales/${locale}/guide/${topic}.json`, id, words[kind]);
    draft.addEntry(`locales/${locale}/phrases/${topic}.json`, id, [unwritten]);
  }
  return file;
}

const outcome = (id: string, code: string) => `  '${id}': {
    kind: 'outcome',
    code: '${code}',
    actor: 'user',
    steps: {
      first: {},
    },
    sources: [],
    reviewed: '${unwritten}',
    otherwise: 'support-vl',
  },
`;

const question = (id: string) => `  '${id}': {
    kind: 'question',
    options: {
      yes: 'support-vl',
      no: 'support-vl',
    },
    sources: [],
  },
`;

const words = {
  outcome: {
    title: unwritten,
    body: unwritten,
    steps: { first: unwritten },
    takes: unwritten,
    verify: unwritten,
  },
  question: { title: unwritten, body: unwritten, options: { yes: unwritten, no: unwritten } },
};

/** The first code after the topic's last that was never given to an outcome; among all where the topic has none. */
function freeCode(topic: string): string {
  const codes = (nodes: object) =>
    Object.values(nodes).flatMap((node) => (node.kind === 'outcome' ? Number(node.code.slice(3)) : []));
  const taken = [...codes(guide.nodes), ...retiredCodes.map((code) => Number(code.slice(3)))];
  const own = codes(topics[topic] ?? {});
  let code = Math.max(...(own.length > 0 ? own : taken)) + 1;
  while (taken.includes(code)) code++;
  return `VL-${code}`;
}
