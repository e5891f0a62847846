import { describe, expect, it } from 'vitest';
import { reportOn } from '../../../../lib/browser/sign-in-tab.ts';
import type { Finding } from '../../../../lib/detect/types.ts';
import type { FindingId } from '../../../../lib/facts/findings.ts';
import type { HostKind } from '../../../../lib/facts/hosts.ts';
import { arrive, type Hop, type Journey } from '../../../../lib/journey/journey.ts';
import { signedInHere } from '../../../../lib/journey/signed-in-here.ts';
import { emptyRecord, type TabRecord } from '../../../../lib/store/tab-record.ts';

/** A journey by hosts of these kinds, at these seconds. */
const journey = (...way: [HostKind, seconds: number][]): Journey => ({
  hops: way.map(
    ([kind, seconds], index): Hop => ({
      kind,
      host: `${kind}.example`,
      request: String(index),
      at: seconds * 1000,
    }),
  ),
  landed: true,
});

describe('somebody signed in', () => {
  it.each<[string, [HostKind, number][], boolean]>([
    [
      'with time to type',
      [
        ['admin-center', 0],
        ['sign-in', 1],
        ['admin-center', 20],
      ],
      true,
    ],
    [
      'over several sign-in pages',
      [
        ['admin-center', 0],
        ['sign-in', 1],
        ['sign-in', 4],
        ['admin-center', 6],
      ],
      true,
    ],
    [
      'after a way back and forth',
      [
        ['admin-center', 0],
        ['sign-in', 1],
        ['admin-center', 2],
        ['sign-in', 3],
        ['admin-center', 30],
      ],
      true,
    ],
    ['but not where no sign-in page was on the way', [['admin-center', 0]], false],
    [
      'but not where the sign-in sent the browser back',
      [
        ['admin-center', 0],
        ['sign-in', 1],
        ['admin-center', 2],
      ],
      false,
    ],
    [
      'but not by a slow page after a sign-in that sent the browser back',
      [
        ['sign-in', 1],
        ['admin-center', 2],
        ['admin-center', 30],
      ],
      false,
    ],
    [
      'but not while the sign-in page is still open',
      [
        ['admin-center', 0],
        ['sign-in', 1],
        ['sign-in', 60],
      ],
      false,
    ],
    [
      'but not elsewhere',
      [
        ['sign-in', 1],
        ['azure', 60],
      ],
      false,
    ],
  ])('%s', (_, way, expected) => {
    expect(signedInHere(journey(...way))).toBe(expected);
  });
});

describe('the report on a tab', () => {
  const record = (changes: Partial<TabRecord>): TabRecord => ({ ...emptyRecord, ...changes });
  const finding = (id: FindingId): Finding => ({
    id,
    confidence: 'certain',
    evidence: { signal: 'text', seen: '', where: '', host: '', route: '', frame: 0, since: 0 },
  });
  const signedIn = arrive(journey(['admin-center', 0], ['sign-in', 1], ['admin-center', 20]));

  it('waits', () => {
    expect(reportOn(emptyRecord)).toBeUndefined();
    expect(reportOn(record({ journey: journey(['sign-in', 0]) }))).toBeUndefined();
  });

  it('tells a sign-in from a session that was there', () => {
    expect(reportOn(record({ journey: signedIn }))).toBe('signed-in');
    expect(reportOn(record({ journey: arrive(journey(['admin-center', 0])) }))).toBe('already-signed-in');
  });

  it('tells a refusal, unless the person put it aside', () => {
    const refused = record({ findings: [finding('personal-account')] });
    expect(reportOn(refused)).toBe('personal-account');
    expect(reportOn({ ...refused, dismissed: ['personal-account'] })).toBeUndefined();
    const other = record({ findings: [finding('missing-vl-tab')] });
    expect(reportOn(other)).toBeUndefined();
  });
});
