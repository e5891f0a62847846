import type { Journey } from '../journey/journey.ts';
import { endedAt } from '../journey/journey.ts';
import type { Facts, Finding, JourneyRule, MissingTabRule, Rule, TextRule } from './types.ts';

/** What is known about a tab: its frames, the top one first, and how it came to where it is. */
export interface TabFacts {
  frames: readonly Facts[];
  journey: Journey;
}

/** Judges the facts of a tab: the findings, in the order of the rules. Pure; no answer means "can't tell". */
export function judge(rules: readonly Rule[], tab: TabFacts): Finding[] {
  return rules.flatMap((rule) => {
    const found = judgeRule(rule, tab);
    return found ? [{ id: rule.id, ...found }] : [];
  });
}

type Verdict = Omit<Finding, 'id'> | undefined;

function judgeRule(rule: Rule, tab: TabFacts): Verdict {
  switch (rule.kind) {
    case 'text':
      return judgeText(rule, tab.frames);
    case 'missing-tab':
      return judgeMissingTab(rule, tab.frames);
    case 'journey':
      return judgeJourney(rule, tab.journey);
  }
}

/** The surest sighting counts. A page that says it is in another language than the text makes it less sure. */
function judgeText(rule: TextRule, frames: readonly Facts[]): Verdict {
  const verdicts = frames.flatMap((frame) =>
    frame.texts
      .filter((text) => text.id === rule.id)
      .map(({ id: _, language, ...text }) =>
        frame.language === '' || frame.language === language
          ? text
          : { ...text, confidence: 'possible' as const },
      ),
  );
  return verdicts.find((verdict) => verdict.confidence === 'certain') ?? verdicts[0];
}

/** Only where every frame that shows the page's tabs has settled without the tab, and none hides its content. */
function judgeMissingTab(rule: MissingTabRule, frames: readonly Facts[]): Verdict {
  const [top] = frames;
  if (!top || !rule.route.test(top.route) || frames.some((frame) => frame.opaque)) return undefined;
  const tabs = frames.flatMap((frame) => frame.tabs ?? []);
  const missing = tabs.length > 0 && tabs.every((seen) => seen.settled && !seen.present);
  return missing ? { confidence: 'certain' } : undefined;
}

function judgeJourney(rule: JourneyRule, journey: Journey): Verdict {
  const confidence = endedAt(journey, rule.wanted, rule.landed);
  return confidence && { confidence };
}
