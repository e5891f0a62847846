import { describe, expect, it } from 'vitest';
import { type TargetId, targets, wayTo } from '../../../../lib/facts/page-targets.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { bestOf } from '../../../../lib/messages/page-search.ts';
import { namesOf } from '../../../../lib/page/show/target-names.ts';
import { proofs, stages } from '../../../../lib/steps/proofs.ts';
import { outcomes } from '../../../../scripts/guide/check.ts';

const ids = Object.keys(targets) as TargetId[];
const steps = outcomes(guide).flatMap(([, { steps }]) => Object.values(steps));

describe('targets', () => {
  it.each(ids)('%s has a name in English, and a way that ends at the menu', (id) => {
    expect(namesOf(id).languages).toContain('en');
    expect(wayTo(id).at(-1)).toBe('show-all');
  });
  it('have the names of every language of the guide, folded', () => {
    expect([...namesOf('vl-tab').names]).toEqual(
      expect.arrayContaining([
        'volume licensing',
        'ボリューム ライセンス',
        'volumenlizenzierung',
        'licence en volume',
      ]),
    );
  });
  it('are pointed at by the guide, or lead to one that is', () => {
    const used = new Set(steps.flatMap(({ shows }) => (shows ? wayTo(shows) : [])));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });
});

it('every proof is asked for by the guide, or stands on the way to one that is', () => {
  const used = new Set([
    ...steps.flatMap(({ proof }) => proof ?? []),
    ...outcomes(guide).flatMap(([, { proofs = [] }]) => proofs),
    ...Object.values(stages).flat(),
  ]);
  expect(Object.keys(proofs).filter((id) => !used.has(id as keyof typeof proofs))).toEqual([]);
});

describe('the best of several frames', () => {
  it('is the nearest to the target, and what is there rather than what is missing', () => {
    expect(bestOf([])).toBe(-1);
    expect(
      bestOf([
        { depth: 4, state: 'nothing' },
        { depth: 2, state: 'found' },
      ]),
    ).toBe(1);
    expect(
      bestOf([
        { depth: 0, state: 'missing' },
        { depth: 0, state: 'found' },
      ]),
    ).toBe(1);
    expect(
      bestOf([
        { depth: 0, state: 'missing' },
        { depth: 2, state: 'found' },
      ]),
    ).toBe(0);
  });
});
