import type { FrameFacts } from '../detect/judge.ts';
import type { FindingId } from '../facts/findings.ts';

/** Finding → the page on which a tab showed it last. Needed to tell "gone" from "never there". */
export type Past = Partial<Record<FindingId, { host: string; route: string }>>;

/** The past with what stands now. The same object where nothing is new. */
export function remember(
  past: Past,
  findings: readonly { id: FindingId }[],
  frames: readonly FrameFacts[],
): Past {
  const [top] = frames;
  if (top?.id !== 0) return past;
  const { host, facts } = top;
  const news = findings.filter(({ id }) => past[id]?.host !== host || past[id]?.route !== facts.route);
  if (news.length === 0) return past;
  return { ...past, ...Object.fromEntries(news.map(({ id }) => [id, { host, route: facts.route }])) };
}
