// What must hold for the guide in every language. Used by tests only: zod stays out of the extension.
import { z } from 'zod';
import { actors } from '../../lib/facts/actors.ts';
import { cloudIds } from '../../lib/facts/clouds.ts';
import { findingIds } from '../../lib/facts/findings.ts';
import { hosts } from '../../lib/facts/hosts.ts';
import { linkKinds } from '../../lib/facts/link-kinds.ts';
import { links } from '../../lib/facts/links.ts';
import { mailIds } from '../../lib/facts/mails.ts';
import { messageIds } from '../../lib/facts/message-ids.ts';
import { targets as pageTargets } from '../../lib/facts/page-targets.ts';
import { refusalCauses } from '../../lib/facts/refusal-causes.ts';
import { terms } from '../../lib/facts/screen-names.ts';
import { furtherSections, sections } from '../../lib/facts/sources.ts';
import { topicIds } from '../../lib/guide/nodes/index.ts';
import type { Guide, GuideNode } from '../../lib/guide/types.ts';
import { proofs } from '../../lib/steps/proofs.ts';
import type { GuideWords, NodeWords } from '../../locales/shape/guide.ts';
import { withoutMark } from '../unwritten.ts';

const id = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'not in kebab-case');
const oneOf = <T extends object>(of: T) => z.enum(Object.keys(of) as [string, ...string[]]);
const actor = z.enum(actors);
const sourceRef = z.enum([...sections, ...furtherSections]);

const questionSchema = z.strictObject({
  kind: z.literal('question'),
  options: z.record(id, id).refine((options) => Object.keys(options).length > 1, 'fewer than two options'),
  links: z.array(oneOf(links)).min(1).optional(),
  known: z
    .record(
      id,
      z.strictObject({
        findings: z.array(z.enum(findingIds)).min(1).optional(),
        clouds: z.array(z.enum(cloudIds)).min(1).optional(),
        passed: z.array(oneOf(hosts)).min(1).optional(),
        on: z.array(oneOf(hosts)).min(1).optional(),
      }),
    )
    .optional(),
  sources: z.array(sourceRef).min(1),
});

const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  code: z.string().regex(/^VL-[1-6]\d\d$/),
  actor,
  steps: z
    .record(
      id,
      z.strictObject({
        actor: actor.optional(),
        links: z.array(oneOf(links)).min(1).optional(),
        privately: oneOf(links).optional(),
        message: z.enum(messageIds).optional(),
        proof: oneOf(proofs).optional(),
        shows: oneOf(pageTargets).optional(),
      }),
    )
    .refine((steps) => Object.keys(steps).length > 0, 'no steps'),
  sources: z.array(sourceRef).min(1),
  reviewed: z.iso.date(),
  basis: z.enum(['documented', 'field']).optional(),
  proofs: z.array(oneOf(proofs)).min(1).optional(),
  otherwise: id.optional(),
  next: z.array(id).min(1).max(4).optional(),
});

export const guideSchema = z.strictObject({
  start: id,
  entries: z.partialRecord(z.enum(findingIds), id),
  causes: z.partialRecord(z.enum(refusalCauses), id),
  mails: z.record(z.enum(mailIds), z.strictObject({ now: id, outdated: id.optional() })).optional(),
  links: z.partialRecord(z.enum(linkKinds), id).optional(),
  nodes: z.record(id, z.discriminatedUnion('kind', [questionSchema, outcomeSchema])),
});

const text = z
  .string()
  .overwrite(withoutMark)
  .min(1)
  .regex(/^\S(?:.*\S)?$/s, 'blank at an end')
  .regex(/^(?!.* {2})/s, 'two blanks');

export const wordsSchema = z.strictObject({
  nodes: z.record(
    id,
    z.strictObject({
      title: text.max(110),
      body: text.max(320),
      options: z.record(id, text.max(130)).optional(),
      steps: z.record(id, text).optional(),
      takes: text.max(160).optional(),
      verify: text.max(240).optional(),
      after: text.max(240).optional(),
      told: text.max(320).optional(),
      note: text.max(420).optional(),
      sourceNote: text.max(420).optional(),
      next: z.record(id, text.max(110)).optional(),
    }),
  ),
  topics: z.record(z.enum(topicIds), text),
  terms: z.partialRecord(oneOf(terms), z.union([text, z.strictObject({ ours: text })])),
  links: z.record(oneOf(links), text),
});

/** Where a node can lead; the way on from an outcome that didn't help included, if wanted. */
export function targets(node: GuideNode, withOtherwise = true): string[] {
  if (node.kind === 'question') return Object.values(node.options);
  return withOtherwise && node.otherwise !== undefined ? [node.otherwise] : [];
}

/** Everything that is wrong with the structure, one line each. */
export function guideProblems(guide: Guide, retiredCodes: readonly string[] = []): string[] {
  return [
    ...schemaProblems(guideSchema, guide),
    ...unknownTargets(guide),
    ...nextProblems(guide),
    ...knownProblems(guide),
    ...unreachableNodes(guide).map((node) => `${node}: no answers lead here from ${guide.start}`),
    ...cycles(guide).map((cycle) => `${cycle.join(' > ')}: a circle`),
    ...unendingNodes(guide).map((node) => `${node}: no way from here ends at an outcome`),
    ...codeProblems(guide, retiredCodes),
  ];
}

export function unknownTargets(guide: Guide): string[] {
  const known = (node: string) => Object.hasOwn(guide.nodes, node);
  return [
    ...(known(guide.start) ? [] : [`start: unknown node ${guide.start}`]),
    ...Object.entries(guide.entries)
      .filter(([, node]) => !known(node))
      .map(([finding, node]) => `entry ${finding}: unknown node ${node}`),
    ...Object.entries(guide.nodes).flatMap(([from, node]) =>
      [...targets(node), ...(node.kind === 'outcome' ? (node.next ?? []) : [])]
        .filter((to) => !known(to))
        .map((to) => `${from}: unknown node ${to}`),
    ),
    ...Object.entries(guide.mails ?? {})
      .flatMap(([mail, { now, outdated = now }]) => [now, outdated].map((node) => [mail, node] as const))
      .filter(([, node]) => !known(node))
      .map(([mail, node]) => `mail ${mail}: unknown node ${node}`),
    ...Object.entries(guide.links ?? {})
      .filter(([, node]) => !known(node))
      .map(([link, node]) => `link ${link}: unknown node ${node}`),
    ...Object.entries(guide.causes)
      .filter(([, node]) => !known(node))
      .map(([cause, node]) => `cause ${cause}: unknown node ${node}`),
  ];
}

/** Places that may come next, where they are the outcome itself, named twice, or where one goes on to anyway. */
export function nextProblems(guide: Guide): string[] {
  return outcomes(guide).flatMap(([from, { next = [], otherwise }]) =>
    next.flatMap((to, index) => [
      ...(to === from ? [`${from}: comes next to itself`] : []),
      ...(to === otherwise ? [`${from}: ${to} comes next, and is the way on`] : []),
      ...(next.indexOf(to) < index ? [`${from}: ${to} comes next twice`] : []),
    ]),
  );
}

/** Questions of which something is known that answers nothing: no option of theirs, or under no condition. */
export function knownProblems(guide: Guide): string[] {
  return Object.entries(guide.nodes).flatMap(([node, of]) =>
    of.kind === 'outcome'
      ? []
      : Object.entries(of.known ?? {}).flatMap(([option, known]) => [
          ...(Object.hasOwn(of.options, option) ? [] : [`${node}: ${option} is no option`]),
          ...(Object.keys(known).length > 0 ? [] : [`${node}: ${option} is known by nothing`]),
        ]),
  );
}

/** Nodes that nobody gets to by answering from the start on. */
export function unreachableNodes(guide: Guide): string[] {
  const reached = reachable(guide, guide.start, false);
  return Object.keys(guide.nodes).filter((node) => !reached.has(node));
}

/** The nodes that can follow on a node, itself included. */
export function reachable(guide: Guide, from: string, withOtherwise = true): Set<string> {
  const reached = new Set<string>();
  const waiting = [from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = guide.nodes[next];
    if (!node || reached.has(next)) continue;
    reached.add(next);
    waiting.push(...targets(node, withOtherwise));
  }
  return reached;
}

/** Circles, each as the nodes along it. */
export function cycles(guide: Guide): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (at: string, path: string[]) => {
    if (path.includes(at)) {
      found.push([...path.slice(path.indexOf(at)), at]);
      return;
    }
    const node = guide.nodes[at];
    if (!node || done.has(at)) return;
    for (const to of targets(node)) visit(to, [...path, at]);
    done.add(at);
  };
  for (const node of Object.keys(guide.nodes)) visit(node, []);
  return found;
}

/** Nodes from which no outcome can be reached. */
export function unendingNodes(guide: Guide): string[] {
  return Object.keys(guide.nodes).filter(
    (from) => ![...reachable(guide, from)].some((node) => guide.nodes[node]?.kind === 'outcome'),
  );
}

export function codeProblems(guide: Guide, retiredCodes: readonly string[]): string[] {
  const nodesOfCode = new Map<string, string[]>();
  for (const [node, { code }] of outcomes(guide)) {
    nodesOfCode.set(code, [...(nodesOfCode.get(code) ?? []), node]);
  }
  return [...nodesOfCode].flatMap(([code, nodes]) => [
    ...(nodes.length > 1 ? [`${code}: given to ${nodes.join(' and ')}`] : []),
    ...(retiredCodes.includes(code) ? [`${code}: retired, yet given to ${nodes.join(' and ')}`] : []),
  ]);
}

export const outcomes = (guide: Guide) =>
  Object.entries(guide.nodes).flatMap(([node, of]) => (of.kind === 'outcome' ? [[node, of] as const] : []));

/** The walk with the most questions, as the nodes along it. Only for guides without circles. */
export function longestWalk(guide: Guide, from: string, withOtherwise = false): string[] {
  const known = new Map<string, string[]>();
  const questions = (walk: string[]) => walk.filter((node) => guide.nodes[node]?.kind === 'question').length;
  const visit = (at: string): string[] => {
    const before = known.get(at);
    if (before) return before;
    const node = guide.nodes[at];
    const ways = node ? targets(node, withOtherwise).map(visit) : [];
    const walk = [
      at,
      ...ways.reduce((best, way) => (questions(way) > questions(best) ? way : best), ways[0] ?? []),
    ];
    known.set(at, walk);
    return walk;
  };
  return visit(from);
}

/** Everything that is wrong with the words of one language, one line each. */
export function wordsProblems(guide: Guide, words: GuideWords): string[] {
  return [
    ...schemaProblems(wordsSchema, words),
    ...differences('words', Object.keys(guide.nodes), Object.keys(words.nodes)),
    ...Object.entries(guide.nodes).flatMap(([node, of]) => {
      const own = words.nodes[node];
      return own ? nodeWordsProblems(node, of, own) : [];
    }),
    ...textsOf(words).flatMap(([place, said]) => textProblems(said).map((problem) => `${place}: ${problem}`)),
  ];
}

function nodeWordsProblems(node: string, of: GuideNode, own: NodeWords): string[] {
  const question = of.kind === 'question';
  const misplaced = question
    ? (['steps', 'takes', 'verify', 'after', 'next'] as const)
    : (['options'] as const);
  const unfit = question ? [] : Object.keys(own.next ?? {}).filter((to) => !of.next?.includes(to));
  return [
    ...unfit.map((key) => `${node}: ${key} is no next node`),
    ...misplaced.filter((key) => own[key] !== undefined).map((key) => `${node}: a ${of.kind} has no ${key}`),
    ...(question
      ? differences(`${node} options`, Object.keys(of.options), Object.keys(own.options ?? {}))
      : differences(`${node} steps`, Object.keys(of.steps), Object.keys(own.steps ?? {}))),
  ];
}

/** What a translation dropped or added: fields, screen names, addresses. */
export function translationProblems(english: GuideWords, other: GuideWords): string[] {
  const said = new Map(textsOf(other));
  const original = textsOf(english);
  return [
    ...differences(
      'texts',
      original.map(([place]) => place),
      [...said.keys()],
    ),
    ...original.flatMap(([place, from]) => {
      const to = said.get(place);
      return to === undefined ? [] : differences(place, marks(from), marks(to));
    }),
  ];
}

/** Screen names, web and mail addresses, and error codes in a text: these stay the same in every language. */
function marks(said: string): string[] {
  return (
    said.match(
      /\{[A-Za-z0-9]+\}|AADSTS\d+|[\w.-]+@[\w-]+(?:\.[\w-]+)+|(?:https:\/\/)?[\w-]+(?:\.[\w-]+)*\.(?:com|us|mil|microsoft)\b/g,
    ) ?? []
  );
}

/** Terms that are named but not known, or braces that name none. */
export function textProblems(said: string): string[] {
  const names = [...said.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  return [
    ...names.filter((name) => !Object.hasOwn(terms, name)).map((name) => `unknown term {${name}}`),
    ...(/[{}]/.test(said.replaceAll(/\{[^{}]*\}/g, '')) ? ['a stray brace'] : []),
  ];
}

/** Every text of a language with the place where it stands: `where-stuck title`, `takeover-do steps start`. */
export function textsOf(words: GuideWords): [place: string, said: string][] {
  return Object.entries(words.nodes).flatMap(([node, own]) =>
    Object.entries(own).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[`${node} ${key}`, value]]
        : Object.entries(value as Record<string, string>).map(([part, said]) => [
            `${node} ${key} ${part}`,
            said,
          ]),
    ),
  );
}

function differences(place: string, wanted: readonly string[], found: readonly string[]): string[] {
  return [
    ...[...new Set(wanted)].filter((one) => !found.includes(one)).map((one) => `${place}: ${one} is missing`),
    ...[...new Set(found)]
      .filter((one) => !wanted.includes(one))
      .map((one) => `${place}: ${one} is too much`),
  ];
}

function schemaProblems(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => `${issue.path.join(' ')}: ${issue.message}`);
}
