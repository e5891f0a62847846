import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { answer, backTo, nextNode, OTHERWISE, replay, type Walk } from '../../../../lib/guide/replay.ts';

const nodeIds = Object.keys(guide.nodes);
const optionIds = [
  ...new Set(
    Object.values(guide.nodes).flatMap((node) => (node.kind === 'question' ? Object.keys(node.options) : [])),
  ),
  OTHERWISE,
];

const anyText = fc.oneof(
  fc.constantFrom(...nodeIds),
  fc.constantFrom(...optionIds),
  fc.string(),
  fc.constant('__proto__'),
);
const anyWalk: fc.Arbitrary<Walk> = fc.record({
  entry: anyText,
  answers: fc.array(fc.record({ node: anyText, option: anyText }), { maxLength: 12 }),
});

/** A place that the guide really has, reached by answers that really lead there. */
function expectValid(walk: Walk): void {
  const place = replay(guide, walk);
  expect(guide.nodes[place.id]).toBe(place.node);
  let id = guide.nodes[walk.entry] && Object.hasOwn(guide.nodes, walk.entry) ? walk.entry : guide.start;
  for (const given of place.answers) {
    expect(given.node).toBe(id);
    const node = guide.nodes[id];
    id = (node && nextNode(node, given.option)) ?? 'nowhere';
  }
  expect(id).toBe(place.id);
}

it('any stored walk, of an older or a foreign guide too, leads to a valid place', () => {
  fc.assert(fc.property(anyWalk, expectValid));
});

it('any sequence of answers, backs and changes leads to a valid place', () => {
  const move = fc.oneof(
    fc.record({ kind: fc.constant('answer' as const), pick: fc.nat() }),
    fc.record({ kind: fc.constant('nonsense' as const), option: fc.string() }),
    fc.record({ kind: fc.constant('back' as const), index: fc.integer({ min: -2, max: 12 }) }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...nodeIds), fc.array(move, { maxLength: 40 }), (entry, moves) => {
      let walk: Walk = { entry, answers: [] };
      for (const step of moves) {
        const { node } = replay(guide, walk);
        const options = node.kind === 'question' ? Object.keys(node.options) : [OTHERWISE];
        if (step.kind === 'answer') walk = answer(guide, walk, options[step.pick % options.length] ?? '');
        else if (step.kind === 'nonsense') walk = answer(guide, walk, step.option);
        else walk = backTo(walk, step.index);
        expectValid(walk);
        // What is kept is never more than what holds.
        expect(replay(guide, walk).answers).toEqual(walk.answers);
      }
    }),
  );
});

it('a misfit ends the walk at the last valid question', () => {
  const [option] = Object.keys((guide.nodes[guide.start] as { options: object }).options);
  const first = { node: guide.start, option: option ?? '' };
  const longer = { entry: guide.start, answers: [first, { node: 'gone', option: 'gone' }, first] };
  expect(replay(guide, longer).answers).toEqual([first]);
});
