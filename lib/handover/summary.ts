import { z } from 'zod/mini';
import type { GuideWords } from '../../locales/shape/guide.ts';
import type { SummaryWords } from '../../locales/shape/messages.ts';
import { type BroughtKind, broughtKinds } from '../facts/brought-kinds.ts';
import type { Locale } from '../facts/languages.ts';
import { answerLabel } from '../guide/answer-label.ts';
import { SOLVED } from '../guide/ending.ts';
import { isOutcome, knownBys, replay, type Walk } from '../guide/replay.ts';
import { plainText } from '../guide/text.ts';
import type { Guide, OutcomeNode } from '../guide/types.ts';
import { fill } from '../text/fill.ts';
import { maxNotes } from './helping.ts';
import { shareCode } from './share-code.ts';
import { oneLine, type Sheet, type SheetEntry, visible } from './sheet.ts';

/** What was seen, asked, answered and done, to be handed to a colleague or pasted into their own extension. */
export interface Summary extends Walk {
  format: typeof format;
  version: typeof version;
  /** Version of the extension that made it. */
  extension: string;
  /** Language in which the guide was read. */
  language: string;
  /** YYYY-MM-DD. */
  date: string;
  findings: SeenFinding[];
  journey: SeenHop[];
  /** What was put into the box, and what it was recognized as. */
  brought?: SummaryBrought[];
  /** Code of the outcome reached. */
  outcome?: string;
  /** Ids of the steps of that outcome that were done. */
  done: string[];
  /** The person says that these steps solved it. */
  solved?: true;
  /** The person's own. */
  notes?: string;
  /** Only what the person chose to add. */
  personal: PersonalItem[];
}

export interface SeenFinding {
  id: string;
  /** Nobody saw it on a page here: the one who is helped says so. */
  by?: 'said';
  confidence: 'certain' | 'possible';
  /** The text on the page by which it was known. */
  evidence?: string;
}

export interface SummaryBrought {
  kind: BroughtKind;
  /** Ids. */
  findings: string[];
  codes: string[];
  details: string[];
}

export interface SeenHop {
  /** Kind of host, as in lib/facts/hosts.ts. */
  kind: string;
  host?: string;
}

export interface PersonalItem {
  kind: 'domain' | 'name' | 'address';
  value: string;
}

/** What a summary is made of, before anything personal is taken out. */
export interface SummaryInput {
  extension: string;
  language: Locale;
  date: string;
  findings: readonly (SeenFinding & { domain?: string })[];
  journey: readonly SeenHop[];
  brought?: readonly SummaryBrought[];
  notes?: string;
  walk: Walk;
  done: readonly string[];
  /** Names and addresses that the person typed into messages or the support case. */
  typed: readonly PersonalItem[];
}

const format = 'vl-signin-guide/summary';
const version = 1;
/** Characters. A summary of everything that can be seen at once has a few thousand. */
const maxLength = 64 * 1024;

const addressIn = /[^\s@<>()[\]",;:]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** All personal data that could be added to the summary, each once: exactly this is shown before it is added. */
export function personalIn({ findings, notes, typed }: SummaryInput): PersonalItem[] {
  const seen = findings.flatMap(({ domain, evidence }): PersonalItem[] => [
    ...(domain ? [{ kind: 'domain', value: domain } as const] : []),
    ...(evidence?.match(addressIn) ?? []).map((value) => ({ kind: 'address', value }) as const),
  ]);
  const noted = (notes?.match(addressIn) ?? []).map((value) => ({ kind: 'address', value }) as const);
  const all = [...seen, ...noted, ...typed].filter(({ value }) => value !== '');
  return all.filter((item, at) => all.findIndex((other) => sameItem(item, other)) === at);
}

/**
 * Makes the summary. Of the personal data it holds `chosen` and nothing else: what isn't chosen is taken out of the
 * pages' texts, too. `removed` stands in its place.
 */
export function makeSummary(
  guide: Guide,
  input: SummaryInput,
  chosen: readonly PersonalItem[],
  removed: string,
): Summary {
  const all = personalIn(input);
  const personal = all.filter((item) => chosen.some((other) => sameItem(item, other)));
  const hidden = all.filter((item) => !personal.includes(item));
  const place = replay(guide, input.walk);
  return {
    format,
    version,
    extension: input.extension,
    language: input.language,
    date: input.date,
    findings: input.findings.map(({ id, confidence, evidence, by }) => ({
      id,
      confidence,
      ...(by && { by }),
      ...(evidence !== undefined && { evidence: without(oneLine(evidence), hidden, removed).slice(0, 500) }),
    })),
    journey: input.journey.map(({ kind, host }) => ({ kind, ...(host !== undefined && { host }) })),
    ...(input.brought?.length && { brought: [...input.brought] }),
    entry: place.answers[0]?.node ?? place.id,
    answers: place.answers,
    ...(isOutcome(place.node) && { outcome: place.node.code }),
    done: isOutcome(place.node)
      ? Object.keys(place.node.steps).filter((step) => input.done.includes(step))
      : [],
    ...(isOutcome(place.node) && input.done.includes(SOLVED) && { solved: true }),
    ...(input.notes?.trim() && {
      notes: without(visible(input.notes).trim(), hidden, removed).slice(0, maxNotes),
    }),
    personal,
  };
}

const sameItem = (one: PersonalItem, other: PersonalItem) =>
  one.kind === other.kind && one.value.toLowerCase() === other.value.toLowerCase();

/** The longest first, so that a domain doesn't leave the rest of an address behind. */
function without(text: string, hidden: readonly PersonalItem[], removed: string): string {
  const values = hidden.map(({ value }) => value).sort((one, other) => other.length - one.length);
  if (values.length === 0) return text;
  const any = values.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text.replace(new RegExp(any, 'giu'), () => removed);
}

export const summaryJson = (summary: Summary): string => `${JSON.stringify(summary, null, 2)}\n`;

/** Why a text is no summary: too long, no JSON, not of this format, of a newer one, or with bad values. */
export type SummaryError = 'too-long' | 'not-json' | 'not-a-summary' | 'newer-version' | 'bad-values';

export type ReadSummary =
  | { summary: Summary }
  /** `values`: which values are bad, as `findings.0.id`. */
  | { error: SummaryError; values?: string[] };

const id = z.string().check(z.maxLength(64), z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/));
/** An answer, or a node that was gone on to. */
const option = z.string().check(z.maxLength(80), z.regex(/^(?:next\/)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/));
const short = z.string().check(z.maxLength(64));
const line = z.string().check(z.maxLength(254));
const head = z.object({ format: z.literal(format), version: z.number() });

const summarySchema = z.object({
  format: z.literal(format),
  version: z.literal(version),
  extension: z.string().check(z.regex(/^\d{1,6}(?:\.\d{1,6}){0,3}$/)),
  language: z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/)),
  date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  findings: z
    .array(
      z.object({
        id,
        confidence: z.enum(['certain', 'possible']),
        by: z.optional(z.literal('said')),
        evidence: z.optional(z.string().check(z.maxLength(500))),
      }),
    )
    .check(z.maxLength(50)),
  journey: z
    .array(
      z.object({ kind: id, host: z.optional(z.string().check(z.maxLength(253), z.regex(/^[a-z0-9.-]+$/))) }),
    )
    .check(z.maxLength(50)),
  brought: z.optional(
    z
      .array(
        z.object({
          kind: z.enum(broughtKinds),
          findings: z.array(id).check(z.maxLength(50)),
          codes: z.array(line).check(z.maxLength(50)),
          details: z.array(line).check(z.maxLength(50)),
        }),
      )
      .check(z.maxLength(50)),
  ),
  notes: z.optional(z.string().check(z.maxLength(maxNotes))),
  entry: id,
  answers: z.array(z.object({ node: id, option, by: z.optional(z.enum(knownBys)) })).check(z.maxLength(100)),
  outcome: z.optional(short.check(z.regex(/^VL-\d{3}$/))),
  done: z.array(id).check(z.maxLength(50)),
  solved: z.optional(z.literal(true)),
  personal: z
    .array(
      z.object({
        kind: z.enum(['domain', 'name', 'address']),
        value: z.string().check(z.maxLength(254)),
      }),
    )
    .check(z.maxLength(50)),
});

/** Reads a pasted summary. Keys that it doesn't know are dropped; bad values are named. Never throws. */
export function readSummary(text: string): ReadSummary {
  if (text.length > maxLength) return { error: 'too-long' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { error: 'not-json' };
  }
  const named = head.safeParse(json);
  if (!named.success) return { error: 'not-a-summary' };
  if (named.data.version > version) return { error: 'newer-version' };
  const read = summarySchema.safeParse(json);
  if (read.success) return { summary: withoutUndefined(read.data) };
  const values = read.error.issues.map(({ path }) => path.join('.'));
  return { error: 'bad-values', values: [...new Set(values)] };
}

/** The parsed value's absent keys are absent, as the type wants them. */
function withoutUndefined(value: z.infer<typeof summarySchema>): Summary {
  return JSON.parse(JSON.stringify(value));
}

/** The walk that stands where the summary's maker stood, as far as this guide has that place. */
export function walkOf(guide: Guide, { entry, answers }: Summary): Walk {
  const place = replay(guide, { entry, answers });
  return { entry: place.answers[0]?.node ?? place.id, answers: place.answers };
}

/** What a summary is told with, in the language of the one who reads it. */
export interface SummaryContext {
  guide: Guide;
  guideWords: GuideWords;
  /**
   * Titles of the findings by id, with `{domain}` where a domain stands; a finding without
   * a title is named by its id.
   */
  findingTitles: Record<string, string>;
  words: SummaryWords;
  locale: Locale;
}

/** The summary as it is read: by a colleague, in a ticket, on paper. */
export function summarySheet(summary: Summary, context: SummaryContext): Sheet {
  const { guide, guideWords, words, locale } = context;
  const place = replay(guide, summary);
  const say = (text = '') => plainText(text, guideWords.terms);
  const titleOf = (node: string) => say(guideWords.nodes[node]?.title);
  const section = (heading: string, entries: SheetEntry[]) =>
    entries.length > 0 ? [{ heading, entries }] : [];
  const language = new Intl.DisplayNames([locale], { type: 'language' }).of(summary.language);
  const { node } = place;
  return {
    title: words.title,
    sections: [
      {
        entries: [
          { label: words.made, text: summary.date },
          { label: words.extension, text: summary.extension },
          { label: words.language, text: language ?? summary.language },
        ],
      },
      {
        heading: words.seen,
        entries:
          summary.findings.length > 0
            ? summary.findings.map((finding) => seen(finding, summary, context))
            : [{ text: words.nothingSeen }],
      },
      ...section(
        words.way,
        summary.journey.map(({ kind, host }) => {
          const name = Object.hasOwn(words.hosts, kind) ? (words.hosts[kind] ?? kind) : kind;
          return { text: host ? `${name} (${host})` : name };
        }),
      ),
      ...section(
        words.brought,
        (summary.brought ?? []).map((brought) => broughtEntry(brought, context)),
      ),
      ...section(
        words.answers,
        place.answers.map(({ by, ...answer }) => {
          const label = answerLabel(guideWords, answer, { otherwise: words.notSolved, wentOn: words.wentOn });
          return {
            label: titleOf(answer.node),
            text: say(by ? fill(words.answeredBy[by], { answer: label }) : label),
          };
        }),
      ),
      {
        heading: words.place,
        entries: [
          { text: titleOf(place.id) },
          ...(isOutcome(node) ? [{ label: words.code, text: node.code }] : []),
          {
            label: words.shareCode,
            text: shareCode(guide, { entry: summary.entry, answers: place.answers }),
          },
        ],
      },
      ...section(words.steps, isOutcome(node) ? stepEntries(place.id, node, summary, context) : []),
      ...(summary.notes ? [{ heading: words.notes, paragraphs: [summary.notes] }] : []),
      ...section(
        words.personal,
        summary.personal.map(({ kind, value }) => ({ label: words.kinds[kind], text: oneLine(value) })),
      ),
    ],
  };
}

function stepEntries(
  id: string,
  node: OutcomeNode,
  { done, solved }: Summary,
  { guideWords, words }: SummaryContext,
): SheetEntry[] {
  const steps = Object.keys(node.steps).map((step) => ({
    label: done.includes(step) ? words.done : words.open,
    text: plainText(guideWords.nodes[id]?.steps?.[step] ?? '', guideWords.terms),
  }));
  return solved ? [...steps, { text: words.solved }] : steps;
}

function broughtEntry(
  { kind, findings, codes, details }: SummaryBrought,
  { findingTitles, words }: SummaryContext,
): SheetEntry {
  const titles = findings.map((id) => titleOfFinding(id, findingTitles, words.removed) ?? id);
  return { label: words.broughtKinds[kind], text: oneLine([...titles, ...codes, ...details].join(', ')) };
}

function titleOfFinding(
  id: string,
  titles: SummaryContext['findingTitles'],
  domain: string,
): string | undefined {
  return Object.hasOwn(titles, id) ? fill(titles[id] ?? '', { domain }) : undefined;
}

function seen(
  { id, confidence, evidence, by }: SeenFinding,
  { personal }: Summary,
  { findingTitles, words }: SummaryContext,
): SheetEntry {
  const domain = personal.find(({ kind }) => kind === 'domain')?.value ?? words.removed;
  const title = titleOfFinding(id, findingTitles, domain);
  const how = by ? words.said : words[confidence];
  const named = title ? `${title} (${id}, ${how})` : `${id} (${how})`;
  return evidence ? { label: oneLine(named), text: oneLine(evidence) } : { text: oneLine(named) };
}
