import { describe, expect, test } from 'vitest';
import { layoutGuide, type NodeSize, type PlacedNode } from '../../../../components/map/layout.ts';
import { guide } from '../../../../lib/guide/nodes/index.ts';
import { answersOf } from '../../../../lib/guide/outline.ts';
import { OTHERWISE } from '../../../../lib/guide/replay.ts';
import type { Guide } from '../../../../lib/guide/types.ts';

/** A box as tall as its answers ask for, somewhat uneven. */
function sizeOf(id: string): NodeSize {
  const answers = guide.nodes[id] ? answersOf(guide.nodes[id]) : [];
  const ports = Object.fromEntries(answers.map(([answer], index) => [answer, 60 + index * 25]));
  return { width: 288, height: 70 + answers.length * 25 + (id.length % 3) * 17, ports };
}

const layout = layoutGuide(guide, sizeOf);
const placed = new Map(layout.nodes.map((node) => [node.id, node]));
const linesOf = (of: Guide) =>
  Object.entries(of.nodes).flatMap(([from, node]) =>
    answersOf(node).map(([answer, to]) => [from, answer, to]),
  );

const overlap = (a: PlacedNode, b: PlacedNode) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('the layout of the guide', () => {
  test('places every node once, within the drawing', () => {
    expect(layout.nodes.map(({ id }) => id).sort()).toEqual(Object.keys(guide.nodes).sort());
    expect(placed.size).toBe(layout.nodes.length);
    for (const { x, y, width, height } of layout.nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(layout.width);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
  });

  test('lets no two nodes overlap', () => {
    const pairs = layout.nodes.flatMap((a, index) =>
      layout.nodes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} and ${b.id}`] : [])),
    );
    expect(pairs).toEqual([]);
  });

  test('draws a line for every answer and every way on', () => {
    expect(layout.edges.map(({ from, answer, to }) => [from, answer, to]).sort()).toEqual(
      linesOf(guide).sort(),
    );
  });

  test('begins each line at its answer and ends it at the node it leads to', () => {
    for (const { from, answer, to, path, end } of layout.edges) {
      const [source, target] = [placed.get(from) as PlacedNode, placed.get(to) as PlacedNode];
      const port = Math.round(sizeOf(from).ports[answer] ?? 0);
      expect(path.startsWith(`M${source.x + source.width},${source.y + port}`), `${from} ${answer}`).toBe(
        true,
      );
      expect(path.endsWith(`${end.x},${end.y}`), `${from} ${answer}`).toBe(true);
      expect(end.x).toBe(end.side === 'left' ? target.x : target.x + target.width);
      expect(end.y).toBeGreaterThanOrEqual(target.y);
      expect(end.y).toBeLessThanOrEqual(target.y + target.height);
    }
  });

  test('runs no line through a node', () => {
    // Level and upright pieces only; the curves between columns meet no node.
    const crossed = layout.edges.flatMap(({ from, answer, path }) =>
      levelPieces(path).flatMap(([x1, x2, y]) =>
        layout.nodes
          .filter((node) => y > node.y && y < node.y + node.height && x2 > node.x && x1 < node.x + node.width)
          .map((node) => `${from} ${answer} through ${node.id}`),
      ),
    );
    expect(crossed).toEqual([]);
  });

  test('leads answers from left to right, and keeps most in the order they are asked', () => {
    let kept = 0;
    let turned = 0;
    for (const [from, node] of Object.entries(guide.nodes)) {
      if (node.kind === 'outcome') continue;
      const targets = answersOf(node).map(([, to]) => placed.get(to) as PlacedNode);
      for (const [index, target] of targets.entries()) {
        expect(target.column).toBeGreaterThan(placed.get(from)?.column ?? 0);
        for (const later of targets.slice(index + 1)) {
          if (later.column !== target.column || later === target) continue;
          if (later.y > target.y) kept++;
          else turned++;
        }
      }
    }
    expect(kept).toBeGreaterThan(turned);
  });

  test('shares one trunk among the ways on to a node', () => {
    const aims = layout.edges.filter(({ answer }) => answer === OTHERWISE).map(({ to }) => to);
    expect(layout.trunks.map(({ to }) => to).sort()).toEqual([...new Set(aims)].sort());
  });

  test('comes out the same every time', () => {
    expect(layoutGuide(guide, sizeOf)).toEqual(layout);
  });

  test('leaves out answers that lead to no node', () => {
    const small: Guide = {
      start: 'a',
      entries: {},
      causes: {},
      nodes: { a: { kind: 'question', options: { there: 'gone' }, sources: [] } },
    };
    expect(layoutGuide(small, sizeOf).edges).toEqual([]);
  });
});

/** The level pieces of a path: from x, to x, at y. */
function levelPieces(path: string): [number, number, number][] {
  const pieces: [number, number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, rest] of path.matchAll(/([MLHC])([^MLHC]*)/g)) {
    const numbers = (rest ?? '').split(/[ ,]/).map(Number);
    const nextX = command === 'H' ? (numbers[0] ?? x) : (numbers.at(-2) ?? x);
    const nextY = command === 'H' ? y : (numbers.at(-1) ?? y);
    if (command === 'H' || (command === 'L' && nextY === y)) {
      pieces.push([Math.min(x, nextX), Math.max(x, nextX), y]);
    }
    [x, y] = [nextX, nextY];
  }
  return pieces;
}
