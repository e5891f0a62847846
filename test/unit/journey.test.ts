import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrive,
  endedAt,
  type Journey,
  land,
  noJourney,
  type Step,
  travel,
} from '../../lib/journey/journey.ts';
import { type HostKind, hosts } from '../../lib/platform/hosts.ts';

const kinds = Object.keys(hosts) as HostKind[];

/** A step a second after the one before, asked for by the page before unless said otherwise. */
type Leg = Partial<Step> & { kind: HostKind };

function walk(legs: Leg[]): Journey {
  return legs.reduce((journey, leg, index) => {
    const step: Step = { request: String(index), at: index * 1000, ...leg };
    return land(travel(journey, step), leg.kind);
  }, noJourney);
}

describe('no finding', () => {
  it('after the person has arrived', () => {
    const arrived = arrive(walk([{ kind: 'admin-center' }]));
    const step: Step = { kind: 'azure', initiator: 'admin-center', request: 'x', at: 2000 };
    expect(endedAt(land(travel(arrived, step), 'azure'), 'admin-center', 'azure')).toBeUndefined();
  });

  it('while the page is not there yet, or left for an unknown one', () => {
    const journey = walk([{ kind: 'admin-center' }, { kind: 'azure', initiator: 'admin-center' }]);
    expect(endedAt(land(journey, 'admin-center'), 'admin-center', 'azure')).toBeUndefined();
    expect(endedAt(land(journey, undefined), 'admin-center', 'azure')).toBeUndefined();
    expect(endedAt(land(land(journey, undefined), 'azure'), 'admin-center', 'azure')).toBe('certain');
  });
});

it('never finds anything without the admin center having been wanted, and stays small', () => {
  const step = fc.record(
    {
      kind: fc.constantFrom(...kinds),
      wants: fc.constantFrom(...kinds),
      initiator: fc.constantFrom(...kinds, 'other' as const),
      request: fc.constantFrom('1', '2', '3'),
      at: fc.nat(),
    },
    { requiredKeys: ['kind', 'request', 'at'] },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const journey = steps.reduce(
        (before: Journey, next) => land(travel(before, next as Step), next.kind),
        noJourney,
      );
      expect(journey.hops.length).toBeLessThanOrEqual(20);
      if (endedAt(journey, 'admin-center', 'azure')) {
        expect(steps.at(-1)?.kind).toBe('azure');
        expect(steps.some(({ kind, wants }) => kind === 'admin-center' || wants === 'admin-center')).toBe(
          true,
        );
      }
    }),
  );
});
