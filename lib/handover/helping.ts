import { type BroughtKind, broughtKinds } from '../facts/brought-kinds.ts';
import { type FindingId, findingIds } from '../facts/findings.ts';
import { isLocale, type Locale } from '../facts/languages.ts';

/** What is kept of a case beside the answers: of somebody who is helped, or of what the person has in hand. */
export interface Helping {
  /** Somebody is helped who isn't at this computer: the tab is the helper's own. */
  isOn: boolean;
  /** Language of the one who is helped; undefined for the helper's own. */
  language?: Locale;
  /** States that they say they see. */
  said: FindingId[];
  /** The helper's own. */
  notes: string;
  /** What was put into the box and led on, oldest first. */
  brought: Brought[];
}

/** What was recognized in something that a person brought. */
export interface Brought {
  kind: BroughtKind;
  findings: FindingId[];
  /** The codes in it, as Microsoft writes them. */
  codes: string[];
  /** What support and IT look a refused sign-in up by. */
  details: string[];
}

export const notHelping: Helping = { isOn: false, said: [], notes: '', brought: [] };

/** Characters that notes may have. */
export const maxNotes = 4000;
/** So many things brought are kept; the latest. */
const maxBrought = 10;
/** Characters of a code or detail: more than any has. */
const maxDetail = 100;
/** Codes or details of one thing brought. */
const maxDetails = 12;

/** What is kept, as it was stored. Whatever else stands in its place is left out. */
export function parseHelping(value: unknown): Helping {
  const { isOn, language, said, notes, brought } = (value ?? {}) as Record<string, unknown>;
  return {
    isOn: isOn === true,
    ...(isLocale(language) && { language }),
    said: findingsIn(said),
    notes: typeof notes === 'string' ? notes.slice(0, maxNotes) : '',
    brought: Array.isArray(brought) ? brought.flatMap(parseBrought).slice(-maxBrought) : [],
  };
}

function parseBrought(value: unknown): Brought[] {
  const { kind: named, findings, codes, details } = (value ?? {}) as Record<string, unknown>;
  const kind = broughtKinds.find((known) => known === named);
  if (!kind) return [];
  return [{ kind, findings: findingsIn(findings), codes: linesIn(codes), details: linesIn(details) }];
}

const findingsIn = (value: unknown): FindingId[] =>
  findingIds.filter((id) => Array.isArray(value) && value.includes(id));

const linesIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value
        .filter((line) => typeof line === 'string')
        .map((line) => line.slice(0, maxDetail))
        .slice(0, maxDetails)
    : [];

/** What is kept with one more thing that was brought; the same thing counts once. */
export function withBrought(helping: Helping, added: Brought): Helping {
  const others = helping.brought.filter((known) => JSON.stringify(known) !== JSON.stringify(added));
  return { ...helping, brought: [...others, added].slice(-maxBrought) };
}

/** Whether there is nothing to keep. */
export const isNothing = ({ isOn, language, said, notes, brought }: Helping): boolean =>
  !isOn && !language && said.length === 0 && notes === '' && brought.length === 0;
