import type { GuideWords } from '../../locales/shape/guide.ts';
import { fill } from '../text/fill.ts';
import { type Answer, nextNamed, OTHERWISE } from './replay.ts';

/** What the ways on from an outcome are called. `{title}` is that of the node that was gone on to. */
interface WayLabels {
  otherwise: string;
  wentOn: string;
}

/** An answer as it was given, in words; names of screens still stand in braces. */
export function answerLabel(
  { nodes }: GuideWords,
  { node, option }: Omit<Answer, 'by'>,
  labels: WayLabels,
): string {
  if (option === OTHERWISE) return labels.otherwise;
  const next = nextNamed(option);
  if (next === undefined) return nodes[node]?.options?.[option] ?? option;
  return fill(labels.wentOn, { title: nodes[next]?.title ?? next });
}

/** What a node that may come next is called at an outcome. */
export const nextLabel = ({ nodes }: GuideWords, node: string, next: string): string =>
  nodes[node]?.next?.[next] ?? nodes[next]?.title ?? next;
