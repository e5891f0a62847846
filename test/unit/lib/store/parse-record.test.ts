import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findingIds } from '../../../../lib/facts/findings.ts';
import { emptyRecord, parseRecord } from '../../../../lib/platform/parse-record.ts';
import { framesOf, standing, type TabRecord } from '../../../../lib/platform/tab-records.ts';

const facts = {
  route: '/subscriptions',
  language: 'en',
  sightings: [
    { id: 'access-at-risk', confidence: 'certain', signal: 'label', seen: 'ACCESS', where: 'cell' },
  ],
  shell: true,
  opaque: false,
  tabs: { present: true, settled: true },
  calm: true,
} as const;
const finding = {
  id: 'access-at-risk',
  confidence: 'possible',
  evidence: {
    signal: 'label',
    seen: 'ACCESS AT RISK',
    where: 'cell',
    host: 'admin.cloud.microsoft',
    route: '/subscriptions',
    frame: 0,
    since: 5,
  },
  count: 3,
  cloud: 'public',
} as const;
const whole: TabRecord = {
  frames: {
    0: { document: 'd', host: 'admin.cloud.microsoft', facts: { ...facts, sightings: [...facts.sightings] } },
  },
  journey: {
    hops: [{ kind: 'sign-in', host: 'login.microsoftonline.com', request: '7', at: 5, gap: true }],
    landed: true,
    arrived: true,
  },
  findings: [finding],
  dismissed: ['wrong-cloud'],
  past: { 'access-at-risk': { host: 'admin.cloud.microsoft', route: '/subscriptions' } },
};
/** A copy with one thing in it replaced. */
const but = (path: string, value: unknown): unknown => {
  const copy = structuredClone(whole) as object;
  const names = path.split('.');
  const last = names.pop() as string;
  const at = names.reduce((inside, name) => (inside as Record<string, object>)[name] as object, copy);
  Object.assign(at, { [last]: value });
  return copy;
};

it('leaves a record as it is', () => {
  expect(parseRecord(whole)).toEqual(whole);
  expect(parseRecord(structuredClone(whole))).toEqual(whole);
});

it.each([undefined, null, 7, 'text', [], {}, { frames: null, journey: 5, findings: {}, past: [] }])(
  'takes %j for an empty one',
  (value) => expect(parseRecord(value)).toEqual({ ...emptyRecord, past: {} }),
);

it.each([
  ['findings.0.id', 'a-finding-of-a-newer-version'],
  ['findings.0.confidence', 'sure'],
  ['findings.0.evidence', undefined],
  ['findings.0.evidence.since', Number.NaN],
  ['findings.0.evidence.since', 1e300],
  ['findings.0.evidence.host', 7],
  ['findings.0.cloud', 'moon'],
  ['findings.0.count', '3'],
  ['findings.0.domain', {}],
])('leaves out a finding with %s = %j', (path, value) => {
  expect(parseRecord(but(path, value))).toEqual({ ...whole, findings: [] });
});

it.each([
  ['frames.0.facts', undefined],
  ['frames.0.facts.route', undefined],
  ['frames.0.facts.sightings', {}],
  ['frames.0.facts.sightings.0.id', '__proto__'],
  ['frames.0.facts.sightings.0.confidence', ''],
  ['frames.0.document', 1],
])('leaves out a frame with %s = %j', (path, value) => {
  expect(parseRecord(but(path, value))).toEqual({ ...whole, frames: {} });
});

it.each([
  ['journey.hops.0.kind', 'toString'],
  ['journey.hops.0.at', Number.POSITIVE_INFINITY],
  ['journey.hops.0.host', null],
])('leaves out a hop with %s = %j', (path, value) => {
  expect(parseRecord(but(path, value)).journey.hops).toEqual([]);
});

it('leaves out what is dismissed or past under an id that is none', () => {
  expect(parseRecord(but('dismissed', ['x', 5, 'wrong-cloud'])).dismissed).toEqual(['wrong-cloud']);
  expect(parseRecord(but('past', { x: {}, 'wrong-cloud': { host: 1 } })).past).toEqual({});
});

it('of anything never throws, and of what it hands back nothing more is left out', () => {
  const value = fc.anything({ maxDepth: 6, withBigInt: true, withNullPrototype: true, withDate: true });
  const near = fc.record(
    {
      frames: fc.dictionary(fc.string(), value),
      journey: fc.record({ hops: fc.array(value), landed: value, arrived: value }),
      findings: fc.array(
        fc.record({ id: fc.constantFrom(...findingIds), confidence: value, evidence: value }),
      ),
      dismissed: fc.array(fc.oneof(value, fc.constantFrom(...findingIds))),
      past: fc.dictionary(fc.constantFrom(...findingIds), value),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(value, near), (stored) => {
      const record = parseRecord(stored);
      expect(parseRecord(record)).toEqual(record);
      expect(framesOf(record)).toHaveLength(Object.keys(record.frames).length);
      expect(standing(record).length).toBeLessThanOrEqual(record.findings.length);
    }),
  );
});
