import type { Finding } from '../detect/types.ts';
import { type CloudId, cloudsAt } from '../facts/clouds.ts';
import type { FindingId } from '../facts/findings.ts';
import { type HostKind, hostKind } from '../facts/hosts.ts';
import type { Journey } from '../journey/journey.ts';
import { type Answer, answer, type KnownBy, replay, type Walk } from './replay.ts';
import type { Guide, GuideNode, Known } from './types.ts';

/** What needn't be asked. */
export interface Knowledge {
  /** What certainly was found: what only may be there is asked. */
  findings: readonly FindingId[];
  /** What somebody says they see, who isn't at this computer. */
  said?: readonly FindingId[];
  /** Kinds of the hosts on the way to the page. */
  passed: readonly HostKind[];
  /** Kind of the page's host. */
  on?: HostKind;
  cloud?: { id: CloudId; by: KnownBy };
}

export const nothingKnown: Knowledge = { findings: [], passed: [] };

/** What is known of a tab and what is set. */
interface KnownFacts {
  findings: readonly Pick<Finding, 'id' | 'confidence'>[];
  journey: Journey;
  /** The page's host; undefined where it isn't known. */
  host: string | undefined;
  /** The cloud that the person or the organization chose. */
  cloud: CloudId | undefined;
}

/** What needn't be asked beside a tab. A cloud that somebody chose counts before the one that the address tells. */
export function knowledgeOf({ findings, journey: { hops, landed }, host, cloud }: KnownFacts): Knowledge {
  const on = host === undefined ? (landed ? hops.at(-1)?.kind : undefined) : hostKind(`https://${host}/`);
  const told = host === undefined ? undefined : cloudOfPortal(host);
  return {
    findings: findings.filter(({ confidence }) => confidence === 'certain').map(({ id }) => id),
    passed: [...new Set(hops.map(({ kind }) => kind))],
    ...(on && { on }),
    ...(cloud ? { cloud: { id: cloud, by: 'set' } } : told && { cloud: { id: told, by: 'seen' } }),
  };
}

/**
 * What needn't be asked of somebody who isn't at this computer: what they say they see, and what is set. What the tab
 * shows is the helper's own.
 */
export function knowledgeOfOther({ cloud }: Knowledge, said: readonly FindingId[]): Knowledge {
  return { ...nothingKnown, said, ...(cloud?.by === 'set' && { cloud }) };
}

/** The cloud whose portal has a host to itself; commercial and GCC share one, and everybody lands there. */
function cloudOfPortal(host: string): CloudId | undefined {
  const own = cloudsAt(host);
  return own.length === 1 ? own[0] : undefined;
}

/** The answer to a node that is known; undefined where none is, or where several could be meant. */
export function knownAnswer(node: GuideNode, knowledge: Knowledge): Omit<Answer, 'node'> | undefined {
  if (node.kind === 'outcome') return undefined;
  const holding = Object.entries(node.known ?? {}).filter(
    ([option, known]) => Object.hasOwn(node.options, option) && holds(known, knowledge),
  );
  const [only, ...others] = holding;
  if (!only || others.length > 0) return undefined;
  const [option, known] = only;
  return { option, by: giverOf(known, knowledge) };
}

/** Of all that an answer is known by, what counts least says who gave it. */
function giverOf(known: Known, { findings, cloud }: Knowledge): KnownBy {
  if (known.findings) return known.findings.some((id) => findings.includes(id)) ? 'seen' : 'said';
  return known.passed || known.on || !cloud ? 'seen' : cloud.by;
}

function holds({ findings, clouds: of, passed, on }: Known, knowledge: Knowledge): boolean {
  const parts = [
    findings?.some((id) => knowledge.findings.includes(id) || knowledge.said?.includes(id)),
    of && knowledge.cloud !== undefined && of.includes(knowledge.cloud.id),
    passed?.some((kind) => knowledge.passed.includes(kind)),
    on && knowledge.on !== undefined && on.includes(knowledge.on),
  ].filter((part) => part !== undefined);
  return parts.length > 0 && parts.every(Boolean);
}

/** The walk after all that needn't be asked where it stands. It never comes to a node for the second time by this. */
export function advance(guide: Guide, walk: Walk, knowledge: Knowledge): Walk {
  const { id, node, answers } = replay(guide, walk);
  const known = answers.some((given) => given.node === id) ? undefined : knownAnswer(node, knowledge);
  if (!known) return walk;
  const next = answer(guide, walk, known.option, known.by);
  return next.answers.length > answers.length ? advance(guide, next, knowledge) : walk;
}
