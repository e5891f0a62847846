import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../lib/facts/languages.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { answer, backTo, isOutcome, OTHERWISE, replay, type Walk } from '../../../../lib/guide/replay.ts';
import { loadGuideWords } from '../../../../locales/load/guide.ts';
import { targets } from '../../../../scripts/guide/check.ts';
import { guideJson } from '../../../../scripts/guide/json.ts';

/** Walks as a person takes them: from any entry, choosing by a row of numbers, until an outcome leads nowhere. */
const walks = fc
  .tuple(
    fc.constantFrom(guide.start, ...Object.values(guide.entries)),
    fc.array(fc.nat({ max: 8 }), { minLength: 20, maxLength: 20 }),
  )
  .map(([entry, choices]) => {
    let walk: Walk = { entry, answers: [] };
    for (const choice of choices) {
      const { node } = replay(guide, walk);
      const options = isOutcome(node) ? (node.otherwise ? [OTHERWISE] : []) : Object.keys(node.options);
      const option = options[choice % options.length];
      if (option === undefined) break;
      walk = answer(guide, walk, option);
    }
    return walk;
  });

describe('every walk', () => {
  test('ends at an outcome, with no node twice', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const place = replay(guide, walk);
        const visited = [...place.answers.map(({ node }) => node), place.id];
        expect(place.node.kind).toBe('outcome');
        expect(targets(place.node)).toEqual([]);
        expect(new Set(visited).size).toBe(visited.length);
      }),
    );
  });

  test('can be cut anywhere and taken up again', () => {
    fc.assert(
      fc.property(walks, fc.nat(20), (walk, at) => {
        const cut = backTo(walk, at);
        const taken = walk.answers.slice(at).reduce((so, { option }) => answer(guide, so, option), cut);
        expect(taken).toEqual(walk);
      }),
    );
  });
});

describe.each(locales)('the guide as JSON in %s', (locale) => {
  test('has all nodes, with no name left unresolved', async () => {
    const json = guideJson(guide, await loadGuideWords(locale), locale, locales);
    expect(json).toMatchObject({ version: 1, locale, locales, start: 'where-stuck' });
    expect(Object.keys(json.nodes)).toEqual(Object.keys(guide.nodes));
    expect(JSON.stringify(Object.values(json.nodes))).not.toMatch(/\{[A-Za-z0-9]+\}|undefined/);
  });

  test('resolves answers, steps and links', async () => {
    const { nodes } = guideJson(guide, await loadGuideWords(locale), locale, locales);
    for (const node of Object.values(nodes)) {
      if (node.kind === 'question') {
        for (const { label, to } of node.options) {
          expect(label).not.toBe('');
          expect(nodes[to]).toBeDefined();
        }
      } else {
        expect(node.steps.length).toBeGreaterThan(0);
        for (const { text, links } of node.steps) {
          expect(text).not.toBe('');
          for (const link of links)
            expect(link).toEqual({
              label: expect.stringMatching(/./),
              url: expect.stringMatching(/^https:/),
            });
        }
      }
    }
  });
});
