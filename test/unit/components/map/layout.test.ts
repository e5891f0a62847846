import { describe, expect, test } from 'vitest';
import type { PlacedArea } from '../../../../components/map/area.ts';
import { createLayout, type NodeSize, type PlacedNode } from '../../../../components/map/layout.ts';
import { mapTopics } from '../../../../components/map/useLayout.ts';
import { guide, topicIds, topicOf } from '../../../../lib/guide/nodes/index.ts';
import { answersOf } from '../../../../lib/guide/outline.ts';
import { OTHERWISE } from '../../../../lib/guide/replay.ts';

/** A box as tall as its answers ask for, somewhat uneven. */
function sizeOf(id: string): NodeSize {
  const answers = guide.nodes[id] ? answersOf(guide.nodes[id]) : [];
  const ports = Object.fromEntries(answers.map(([answer], index) => [answer, 60 + index * 25]));
  return { width: 288, height: 70 + answers.length * 25 + (id.length % 3) * 17, ports };
}

const sizes = new Map(Object.keys(guide.nodes).map((id) => [id, sizeOf(id)]));
const lay = createLayout(guide, mapTopics);
const layout = lay(sizes, new Set(topicIds));
const placed = new Map(layout.nodes.map((node) => [node.id, node]));
const areas = new Map(layout.areas.map((area) => [area.topic, area]));

type Box = Pick<PlacedNode, 'x' | 'y' | 'width' | 'height'>;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isWithin = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const pairs = <T>(all: readonly T[]) =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

describe('the layout of the guide', () => {
  test('places every topic once, and every node once within its topic, below its name', () => {
    expect(layout.areas.map(({ topic }) => topic)).toEqual(topicIds);
    expect(layout.nodes.map(({ id }) => id).sort()).toEqual(Object.keys(guide.nodes).sort());
    for (const area of layout.areas) expect(isWithin(area, { x: 0, y: 0, ...layout }), area.topic).toBe(true);
    for (const node of layout.nodes) {
      const area = areas.get(node.topic) as PlacedArea;
      expect(topicOf(node.id)).toBe(node.topic);
      expect(isWithin(node, area), node.id).toBe(true);
      expect(node.y - area.y, node.id).toBeGreaterThanOrEqual(56);
    }
  });

  test('lets no two topics and no two nodes overlap', () => {
    expect(pairs(layout.areas).filter(([a, b]) => overlap(a, b))).toEqual([]);
    expect(pairs(layout.nodes).filter(([a, b]) => overlap(a, b))).toEqual([]);
  });

  test('is about as wide as a screen, however many topics are folded', () => {
    for (const count of [0, 1, 5, topicIds.length]) {
      const { width, height } = lay(sizes, new Set(topicIds.slice(0, count)));
      expect(width / height, `${count} unfolded`).toBeGreaterThan(0.9);
      expect(width / height, `${count} unfolded`).toBeLessThan(3);
    }
  });

  test('draws of a folded topic a tile, and lines only from what is drawn', () => {
    const [first] = topicIds;
    const some = lay(sizes, new Set([first as (typeof topicIds)[number]]));
    expect(some.areas.filter(({ isFolded }) => !isFolded).map(({ topic }) => topic)).toEqual([first]);
    expect(new Set(some.nodes.map(({ topic }) => topic))).toEqual(new Set([first]));
    const away = some.edges.find(({ to }) => topicOf(to) !== first);
    const tile = some.areas.find(({ topic }) => away && topic === topicOf(away.to)) as PlacedArea;
    expect(away?.end).toEqual({ x: tile.x, y: tile.y + tile.height / 2 });
    expect(away?.isQuiet).toBe(true);
    expect(lay(sizes, new Set())).toMatchObject({ nodes: [], edges: [] });
  });

  test('draws a line for every answer and every way on', () => {
    const lines = Object.entries(guide.nodes).flatMap(([from, node]) =>
      answersOf(node).map(([answer, to]) => [from, answer, to]),
    );
    expect(layout.edges.map(({ from, answer, to }) => [from, answer, to]).sort()).toEqual(lines.sort());
  });

  test('begins each line at its answer and ends it at the node it leads to', () => {
    for (const { from, answer, to, path, begin, end } of layout.edges) {
      const [source, target] = [placed.get(from) as PlacedNode, placed.get(to) as PlacedNode];
      const port = Math.round(sizeOf(from).ports[answer] ?? 0);
      expect(begin).toEqual({ x: source.x + source.width, y: source.y + port });
      expect(path.startsWith(`M${begin.x},${begin.y}`), `${from} ${answer}`).toBe(true);
      expect(path.endsWith(`${end.x},${end.y}`), `${from} ${answer}`).toBe(true);
      expect(end.x).toBe(target.x);
      expect(end.y).toBeGreaterThan(target.y);
      expect(end.y).toBeLessThan(target.y + target.height);
    }
  });

  test('draws whole, unasked, what leads on within a topic, and no such line through a node', () => {
    const drawn = layout.edges.filter(({ isQuiet }) => !isQuiet);
    for (const { from, to } of drawn) {
      expect(topicOf(from), `${from} to ${to}`).toBe(topicOf(to));
      expect((placed.get(from) as PlacedNode).column).toBeLessThan((placed.get(to) as PlacedNode).column);
    }
    const kept = drawn.filter(({ answer }) => answer !== OTHERWISE).length;
    const within = layout.edges.filter(
      ({ from, to, answer }) => answer !== OTHERWISE && topicOf(from) === topicOf(to),
    ).length;
    expect(kept / within).toBeGreaterThan(0.9);
    // Level pieces only; the curves between columns meet no node.
    const crossed = drawn.flatMap(({ from, answer, path }) =>
      levelPieces(path).flatMap(([x1, x2, y]) =>
        layout.nodes
          .filter((node) => y > node.y && y < node.y + node.height && x2 > node.x && x1 < node.x + node.width)
          .map((node) => `${from} ${answer} through ${node.id}`),
      ),
    );
    expect(crossed).toEqual([]);
  });

  test('is the same each time, and keeps a topic that was laid out', () => {
    expect(createLayout(guide, mapTopics)(sizes, new Set(topicIds))).toEqual(layout);
    const grown = new Map(sizes).set('where-stuck', { ...sizeOf('where-stuck'), height: 900 });
    const start = lay(grown, new Set(topicIds)).nodes.find(({ id }) => id === 'where-stuck');
    expect(start?.height).toBe(900);
  });
});

/** The level pieces of a path of M, C and H. */
function levelPieces(path: string): [x1: number, x2: number, y: number][] {
  const pieces: [number, number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers = ''] of path.matchAll(/([MCH])([^MCH]+)/g)) {
    const values = numbers.split(/[ ,]/).map(Number);
    if (command === 'H') {
      const to = values[0] ?? 0;
      pieces.push([Math.min(x, to), Math.max(x, to), y]);
      x = to;
    } else [x, y] = values.slice(-2) as [number, number];
  }
  return pieces;
}
