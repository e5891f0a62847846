import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HostKind, hosts } from '../../../../lib/facts/hosts.ts';
import {
  arrive,
  type End,
  endedAt,
  type Journey,
  land,
  leave,
  mayReload,
  noJourney,
  type Step,
  travel,
} from '../../../../lib/journey/journey.ts';
import { wrongStep } from '../../../../lib/journey/wrong-step.ts';

const kinds = Object.keys(hosts) as HostKind[];
const azure: End = { wanted: 'admin-center', ended: 'azure', confidence: 'certain' };

/** A step a second after the one before, asked for by the page before unless said otherwise. */
type Leg = Omit<Step, 'host' | 'request' | 'at'>;

function walk(legs: Leg[]): Journey {
  return legs.reduce((journey, leg, index) => {
    const step: Step = { host: 'host.example', request: String(index), at: index * 1000, ...leg };
    return land(travel(journey, step), leg.kind);
  }, noJourney);
}

describe('no finding', () => {
  it('after the person has arrived', () => {
    const arrived = arrive(walk([{ kind: 'admin-center' }]));
    const step: Step = {
      kind: 'azure',
      host: 'portal.azure.com',
      initiator: 'admin-center',
      request: 'x',
      at: 2000,
    };
    expect(endedAt(land(travel(arrived, step), 'azure'), azure)).toBeUndefined();
  });

  it('while the page is not there yet, or left for an unknown one', () => {
    const journey = walk([{ kind: 'admin-center' }, { kind: 'azure', initiator: 'admin-center' }]);
    expect(endedAt(land(journey, 'admin-center'), azure)).toBeUndefined();
    expect(endedAt(land(journey, undefined), azure)).toBeUndefined();
    expect(endedAt(land(land(journey, undefined), 'azure'), azure)).toBe('certain');
  });
});

it('never finds anything without the admin center having been wanted, and stays small', () => {
  const step = fc.record(
    {
      kind: fc.constantFrom(...kinds),
      host: fc.constant('host.example'),
      wants: fc.constantFrom(...kinds),
      initiator: fc.constantFrom(...kinds, 'other' as const),
      request: fc.constantFrom('1', '2', '3'),
      at: fc.nat(),
    },
    { requiredKeys: ['kind', 'host', 'request', 'at'] },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const journey = steps.reduce(
        (before: Journey, next) => land(travel(before, next as Step), next.kind),
        noJourney,
      );
      expect(journey.hops.length).toBeLessThanOrEqual(20);
      if (endedAt(journey, azure)) {
        expect(steps.at(-1)?.kind).toBe('azure');
        expect(steps.some(({ kind, wants }) => kind === 'admin-center' || wants === 'admin-center')).toBe(
          true,
        );
      }
    }),
  );
});

describe('the timeline', () => {
  const way: Leg[] = [
    { kind: 'safe-links', wants: 'admin-center' },
    { kind: 'admin-center', initiator: 'safe-links' },
    { kind: 'sign-in', initiator: 'admin-center', wants: 'admin-center' },
  ];

  it('is kept when the person arrives, and begins anew after that', () => {
    const arrived = arrive(walk(way));
    expect(arrived.hops).toHaveLength(3);
    const step: Step = { kind: 'admin-center', host: 'h', initiator: 'admin-center', request: 'x', at: 9000 };
    expect(travel(arrived, step).hops).toHaveLength(1);
  });

  it('marks the step that went wrong', () => {
    expect(wrongStep(walk(way), ['wrong-cloud'])).toBe(2);
    expect(wrongStep(walk(way), ['sign-in-refused'])).toBe(2);
    expect(wrongStep(walk(way), ['missing-vl-tab'])).toBe(-1);
    const detour = walk([...way.slice(0, 2), { kind: 'azure', initiator: 'admin-center' }]);
    expect(wrongStep(detour, ['azure-portal-redirect'])).toBe(2);
  });

  it('may be reloaded by a person only, where it landed, and with what it asked for', () => {
    const landed = walk(way);
    const { host = '', ...hop } = landed.hops.at(-1) ?? {};
    const reload = { ...hop, host, request: 'x', initiator: undefined } as never as Step;
    expect(mayReload(landed, reload)).toBe(true);
    expect(mayReload({ ...landed, landed: false }, reload)).toBe(false);
    expect(mayReload(landed, { ...reload, initiator: 'sign-in' })).toBe(false);
    expect(mayReload(landed, { ...reload, kind: 'vlsc' })).toBe(false);
    expect(mayReload(landed, { ...reload, host: 'other.example' })).toBe(false);
    expect(mayReload(landed, { ...reload, wants: 'other' })).toBe(false);
    expect(mayReload(landed, { ...reload, handedOver: true })).toBe(false);
    expect(mayReload(noJourney, reload)).toBe(false);
  });

  it('of an address of the retired VLSC ends when the tab goes on to other pages', () => {
    const journey = walk([{ kind: 'vlsc' }]);
    const vlsc: End = { ended: 'vlsc', confidence: 'certain' };
    expect(endedAt(land(journey, undefined), vlsc)).toBe('certain');
    expect(endedAt(leave(journey, 5_000), vlsc)).toBe('certain');
    expect(endedAt(leave(journey, 60_000), vlsc)).toBeUndefined();
    // The computer's clock was set back meanwhile.
    expect(endedAt(leave(journey, -60_000), vlsc)).toBeUndefined();
  });
});
