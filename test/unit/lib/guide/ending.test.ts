import { expect, it } from 'vitest';
import { signKey } from '../../../../lib/guide/checks.ts';
import { endingOf as ending, SOLVED } from '../../../../lib/guide/ending.ts';
import type { OutcomeNode } from '../../../../lib/guide/types.ts';
import type { ProofId } from '../../../../lib/steps/proofs.ts';
import { setTick, type Ticks } from '../../../../lib/steps/ticks.ts';

const outcome = (...proofs: ProofId[]): OutcomeNode => ({
  kind: 'outcome',
  code: 'VL-101',
  actor: 'user',
  steps: { open: { proof: 'vl-open' } },
  sources: ['sign-in#no-vl-page'],
  reviewed: '2026-11-20',
  ...(proofs.length > 0 && { proofs }),
});
const endingOf = (node: OutcomeNode, ticks: Ticks) => ending(node, ticks, false);
const seen = (...keys: string[]): Ticks =>
  Object.fromEntries(
    keys.map((key) => [
      key,
      { by: 'page', on: true, proof: 'vl-open', host: 'admin.microsoft.com', route: '/' } as const,
    ]),
  );

it('is good where the page shows all that would show it', () => {
  expect(endingOf(outcome('vl-tab-there'), seen(signKey('vl-tab-there')))).toBe('in');
  expect(endingOf(outcome('banner-gone'), seen(signKey('banner-gone')))).toBe('worked');
  const both = outcome('banner-gone', 'vl-tab-there');
  expect(endingOf(both, seen(signKey('banner-gone')))).toBeUndefined();
  expect(endingOf(both, seen(signKey('banner-gone'), signKey('vl-tab-there')))).toBe('in');
});

it('isn’t told by a step, nor where nothing shows it', () => {
  expect(endingOf(outcome(), seen('open'))).toBeUndefined();
  expect(endingOf(outcome('vl-tab-there'), seen('open'))).toBeUndefined();
  expect(endingOf(outcome('vl-tab-there'), {})).toBeUndefined();
});

it('is what the person says, whatever the page shows', () => {
  expect(endingOf(outcome(), setTick({}, SOLVED, true))).toBe('solved');
  const shown = seen(signKey('vl-tab-there'));
  expect(endingOf(outcome('vl-tab-there'), setTick(shown, SOLVED, false))).toBeUndefined();
});

it('is good where what it was about is gone and volume licensing shows, if nothing else would tell', () => {
  expect(ending(outcome(), {}, true)).toBe('in');
  expect(ending(outcome('banner-gone'), {}, true)).toBeUndefined();
  expect(ending(outcome(), setTick({}, SOLVED, false), true)).toBeUndefined();
});
