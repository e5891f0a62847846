import type { FindingId } from '../facts/findings.ts';
import { hostKind } from '../facts/hosts.ts';
import { endedAt, type Journey, wantedBy } from '../journey/journey.ts';
import type {
  Details,
  Evidence,
  Facts,
  Finding,
  JourneySignal,
  MissingTabSignal,
  Rule,
  Sighting,
} from './types.ts';

/** What one frame shows. */
export interface FrameFacts {
  /** The browser's id of the frame; 0 is the page itself. */
  id: number;
  host: string;
  facts: Facts;
}

/** What is known about a tab: its frames, the top one first, and how it came to where it is. */
export interface TabFacts {
  frames: readonly FrameFacts[];
  journey: Journey;
}

/**
 * Judges the facts of a tab: the findings, in the order of the rules. Pure; no answer means "can't tell".
 * `before` are the findings of the last time: what is still there keeps the time since when it has been, `now`
 * (milliseconds since the epoch) is that of the others.
 */
export function judge(
  rules: readonly Rule[],
  tab: TabFacts,
  { before = [], now = 0 }: { before?: readonly Finding[]; now?: number } = {},
): Finding[] {
  const found = rules.flatMap((rule) => {
    const verdict = surest(verdicts(rule, tab));
    if (!verdict) return [];
    const since = before.find(({ id }) => id === rule.id)?.evidence.since ?? now;
    return [{ ...verdict, id: rule.id, evidence: { ...verdict.evidence, since } }];
  });
  // What a sign-in page says itself goes before what the way to it suggests.
  const said = found.some(({ evidence }) => evidence.signal === 'sign-in');
  return said ? found.filter(({ evidence }) => evidence.signal !== 'journey') : found;
}

type Verdict = Omit<Finding, 'id' | 'evidence'> & { evidence: Omit<Evidence, 'since'> };

function verdicts(rule: Rule, tab: TabFacts): Verdict[] {
  return [
    ...tab.frames
      .filter((frame) => concerns(frame, tab.journey))
      .flatMap((frame) => sightings(rule.id, frame)),
    ...rule.signals.flatMap((signal) => {
      if (signal.kind === 'missing-tab') return missingTab(signal, tab.frames);
      return signal.kind === 'journey' ? journeyEnd(signal, tab.journey) : [];
    }),
  ];
}

/** Sign-in pages serve every application: on the way to another one, their errors are not about this. */
function concerns({ host }: FrameFacts, journey: Journey): boolean {
  if (hostKind(`https://${host}/`) !== 'sign-in') return true;
  const wanted = wantedBy(journey);
  return wanted === undefined || wanted === 'admin-center';
}

/** A page that says it is in another language than the text makes it less sure. */
function sightings(id: FindingId, { id: frame, host, facts }: FrameFacts): Verdict[] {
  return facts.sightings
    .filter((sighting) => sighting.id === id)
    .map(({ confidence, language, signal, seen, where, ...sighting }) => {
      const speaks = !language || facts.language === '' || facts.language === language;
      return {
        ...detailsOf(sighting),
        confidence: speaks ? confidence : 'possible',
        evidence: { signal, seen, where, host, route: facts.route, frame },
      };
    });
}

function detailsOf({ domain, form, cloud, count, cause }: Partial<Sighting>): Details {
  return {
    ...(domain && { domain }),
    ...(form && { form }),
    ...(cloud && { cloud }),
    ...(count && { count }),
    ...(cause && { cause }),
  };
}

/** Only where every frame that shows the page's tabs has settled without the tab, and none hides its content. */
function missingTab(signal: MissingTabSignal, frames: readonly FrameFacts[]): Verdict[] {
  const [top] = frames;
  if (!top || !signal.route.test(top.facts.route) || frames.some(({ facts }) => facts.opaque)) return [];
  const withTabs = frames.filter(({ facts }) => facts.tabs);
  const [shown] = withTabs;
  if (!shown || !withTabs.every(({ facts: { tabs } }) => tabs?.settled && !tabs.present)) return [];
  const { route } = top.facts;
  const evidence = { signal: 'missing-tab', seen: '', where: 'tablist', route } as const;
  return [{ confidence: 'certain', evidence: { ...evidence, host: shown.host, frame: shown.id } }];
}

function journeyEnd(signal: JourneySignal, journey: Journey): Verdict[] {
  const confidence = endedAt(journey, signal);
  const host = journey.hops.at(-1)?.host ?? '';
  const evidence = { signal: 'journey', seen: '', where: '', host, route: '', frame: 0 } as const;
  return confidence ? [{ confidence, evidence }] : [];
}

function surest(found: Verdict[]): Verdict | undefined {
  return found.find(({ confidence }) => confidence === 'certain') ?? found[0];
}

/** Whether the page shows that this account sees volume licensing. */
export function showsVolumeLicensing(frames: readonly FrameFacts[]): boolean {
  return frames.some(({ facts }) => facts.tabs?.present);
}

/** Languages in which the texts of the pages themselves are known; empty where a page doesn't say its own. */
const readLanguages: readonly string[] = ['', 'en', 'ja'];

/** Whether a page is still being gone through for the first time. */
export function isBeingRead(frames: readonly FrameFacts[]): boolean {
  return frames.some(({ facts }) => facts.reading);
}

/**
 * Whether it means something that nothing was found: the page has been read, as a whole, in a language whose texts are
 * known.
 */
export function canTell(frames: readonly FrameFacts[]): boolean {
  const [page] = frames;
  const isWhole = !isBeingRead(frames) && !frames.some(({ facts }) => facts.opaque);
  return page !== undefined && isWhole && readLanguages.includes(page.facts.language);
}
