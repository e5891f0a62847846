import { describe, expect, test } from 'vitest';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { answersOf, type OutlineEntry, outline, outlineOrder } from '../../../../lib/guide/outline.ts';
import type { Guide, GuideNode } from '../../../../lib/guide/types.ts';

const question = (options: Record<string, string>): GuideNode => ({ kind: 'question', options, sources: [] });
const outcome = (otherwise?: string): GuideNode => ({
  kind: 'outcome',
  code: 'VL-101',
  actor: 'user',
  steps: {},
  sources: [],
  reviewed: '2026-11-20',
  ...(otherwise && { otherwise }),
});

const mentions = (entries: OutlineEntry[]): OutlineEntry[] =>
  entries.flatMap((entry) => [entry, ...mentions(entry.children)]);

describe('the outline', () => {
  test('has every node of the guide in full exactly once, the start first', () => {
    const order = outlineOrder(outline(guide));
    expect([...order].sort()).toEqual(Object.keys(guide.nodes).sort());
    expect(order[0]).toBe(guide.start);
  });

  test('mentions every answer', () => {
    const answers = Object.values(guide.nodes).flatMap((node) => answersOf(node));
    expect(mentions(outline(guide)).filter(({ answer }) => answer !== undefined)).toHaveLength(
      answers.length,
    );
  });

  test('has a node in full where the fewest answers lead to it, elsewhere only refers to it', () => {
    const small: Guide = {
      start: 'a',
      entries: {},
      causes: {},
      nodes: {
        a: question({ deep: 'b', end: 'x' }),
        b: question({ end: 'x', other: 'y' }),
        x: outcome('y'),
        y: outcome(),
      },
    };
    expect(outline(small)).toEqual([
      {
        id: 'a',
        full: true,
        children: [
          {
            id: 'b',
            answer: 'deep',
            full: true,
            children: [
              { id: 'x', answer: 'end', full: false, children: [] },
              { id: 'y', answer: 'other', full: true, children: [] },
            ],
          },
          {
            id: 'x',
            answer: 'end',
            full: true,
            children: [{ id: 'y', answer: 'otherwise', full: false, children: [] }],
          },
        ],
      },
    ]);
  });

  test('ends where a guide goes round in a circle, and keeps what no answer leads to', () => {
    const small: Guide = {
      start: 'a',
      entries: {},
      causes: {},
      nodes: { lone: outcome(), a: question({ back: 'a', gone: 'nowhere', on: 'x' }), x: outcome('a') },
    };
    expect(outlineOrder(outline(small))).toEqual(['a', 'x', 'lone']);
  });
});
