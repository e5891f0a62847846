import { fold } from '../../lib/detect/fold.ts';
import type { FindingId } from '../../lib/detect/types.ts';
import { plainText } from '../../lib/guide/text.ts';
import type { Guide } from '../../lib/guide/types.ts';
import type { Words } from '../../locales/index.ts';

/** Node id → all that a search finds it by: its words, its code, the findings that open there. */
export function searchTexts(guide: Guide, words: Words): Map<string, string> {
  const findings = new Map<string, string[]>();
  for (const [finding, node] of Object.entries(guide.entries)) {
    const { title, what } = words.findings[finding as FindingId];
    findings.set(node, [...(findings.get(node) ?? []), finding, title, what]);
  }
  return new Map(
    Object.entries(guide.nodes).map(([id, node]) => {
      const { options = {}, steps = {}, ...own } = words.guide.nodes[id] ?? {};
      const texts = [...Object.values(own), ...Object.values(options), ...Object.values(steps)];
      const code = node.kind === 'outcome' ? [node.code] : [];
      const said = texts.map((text) => plainText(text, words.guide.terms));
      return [id, fold([id, ...code, ...said, ...(findings.get(id) ?? [])].join('\n'))];
    }),
  );
}

/** The nodes whose texts have every word of the query; undefined where nothing is asked for. */
export function findNodes(
  texts: ReadonlyMap<string, string>,
  query: string,
): ReadonlySet<string> | undefined {
  const wanted = fold(query).split(' ').filter(Boolean);
  if (wanted.length === 0) return undefined;
  return new Set(
    [...texts].flatMap(([id, text]) => (wanted.every((word) => text.includes(word)) ? [id] : [])),
  );
}
