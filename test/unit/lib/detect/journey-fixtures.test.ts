import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../../lib/detect/judge.ts';
import { rules } from '../../../../lib/detect/rules/index.ts';
import { hostKind } from '../../../../lib/facts/hosts.ts';
import { arrive, type Journey, land, noJourney, travel } from '../../../../lib/journey/journey.ts';
import { type RequestDetails, stepOf } from '../../../../lib/journey/step.ts';

interface JourneyFixture {
  expect: 'certain' | 'possible' | null;
  /** The admin center was drawn after this many requests. */
  arrivedAfter?: number;
  requests: RequestDetails[];
}

/** Plays a tab's requests as the background does. */
function play({ requests, arrivedAfter }: JourneyFixture): Journey {
  return requests.reduce((journey, details, index) => {
    const step = stepOf(details);
    const next = land(step ? travel(journey, step) : journey, hostKind(details.url));
    return index + 1 === arrivedAfter ? arrive(next) : next;
  }, noJourney);
}

describe.each(rules.filter(({ signals }) => signals.some(({ kind }) => kind === 'journey')))(
  '$id',
  ({ id }) => {
    const folder = join('test/fixtures', id);
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

    it.each(files)('%s', (file) => {
      const fixture: JourneyFixture = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const found = judge(rules, { frames: [], journey: play(fixture) });
      expect(found.map(({ id, confidence }) => ({ id, confidence }))).toEqual(
        fixture.expect ? [{ id, confidence: fixture.expect }] : [],
      );
      expect(file.startsWith('match-')).toBe(fixture.expect !== null);
    });

    it('has at least four matching and four nearly matching journeys', () => {
      expect(files.filter((file) => file.startsWith('match-')).length).toBeGreaterThanOrEqual(4);
      expect(files.filter((file) => file.startsWith('near-')).length).toBeGreaterThanOrEqual(4);
    });
  },
);
