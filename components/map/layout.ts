import { Graph, layout as runDagre } from '@dagrejs/dagre';
import { answersOf } from '../../lib/guide/outline.ts';
import { OTHERWISE } from '../../lib/guide/replay.ts';
import type { Guide, OutcomeNode } from '../../lib/guide/types.ts';

/** How large a node is drawn. All nodes must have the same width, so that they stand in columns. */
export interface NodeSize {
  width: number;
  height: number;
  /** Answer id → how far below the node's top its line begins. */
  ports: Record<string, number>;
}

export interface PlacedNode {
  id: string;
  /** The upper left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Counted from the left, beginning with 0. */
  column: number;
}

export interface PlacedEdge {
  from: string;
  answer: string;
  to: string;
  /** The whole line, as an SVG path. */
  path: string;
  /** Of a way on from an outcome: the piece up to the line that it shares with others (see Trunk). */
  stub?: string;
  /** Where the line arrives, and whether it comes from the left or, at a node of the same column, from the right. */
  end: { x: number; y: number; side: 'left' | 'right' };
}

/** The shared part of all ways on that lead to one node, drawn once so that its dashes stay dashes. */
export interface Trunk {
  to: string;
  path: string;
}

export interface MapLayout {
  width: number;
  height: number;
  /** In columns from left to right, each from top to bottom. */
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  trunks: Trunk[];
}

interface Point {
  x: number;
  y: number;
}

const margin = 32;
const betweenNodes = 14;
const betweenLines = 8;
const betweenColumns = 120;
/** Between two lines of ways on that run side by side. */
const lane = 7;
/** Where lines arrive, below a node's top: answers at the first line of its title, ways on below. */
const arrival = 22;
const otherwiseArrival = 34;

/**
 * Places the guide on a plane: questions to the left of where their answers lead. The same guide and sizes
 * always give the same drawing.
 *
 * Only answers take part in dagre's layout. The ways on from outcomes are many and mostly lead to the same few
 * nodes; they run between the columns and below the drawing, bundled by where they lead to.
 */
export function layoutGuide(guide: Guide, sizeOf: (id: string) => NodeSize): MapLayout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: betweenNodes,
    edgesep: betweenLines,
    ranksep: betweenColumns,
    marginx: margin,
    marginy: margin,
    ranker: 'network-simplex',
  });
  const sizes = new Map(Object.keys(guide.nodes).map((id) => [id, sizeOf(id)]));
  for (const [id, { width, height }] of sizes) graph.setNode(id, { width, height });
  for (const [from, node] of Object.entries(guide.nodes)) {
    if (node.kind === 'outcome') continue;
    for (const [answer, to] of answersOf(node)) {
      if (sizes.has(to)) graph.setEdge(from, to, {}, answer);
    }
  }
  runDagre(graph);
  if (isUpsideDown(guide, graph)) turnOver(graph);

  const nodes = placedNodes(graph, sizes);
  const placed = new Map(nodes.map((node) => [node.id, node]));
  const answers = Object.entries(guide.nodes).flatMap(([from, node]) =>
    node.kind === 'outcome'
      ? []
      : answersOf(node).flatMap(([answer, to]) =>
          sizes.has(to) ? [answerEdge(graph, placed, sizes, from, answer, to)] : [],
        ),
  );
  const { edges: waysOn, trunks, bottom } = routeWaysOn(guide, placed, sizes);
  return {
    width: Math.max(0, ...nodes.map(({ x, width }) => x + width)) + betweenColumns,
    height: bottom + margin,
    nodes,
    edges: [...answers, ...waysOn],
    trunks,
  };
}

/** Whether most first answers lead further down than later ones: dagre pays no heed to their order. */
function isUpsideDown(guide: Guide, graph: Graph): boolean {
  let kept = 0;
  for (const [from, node] of Object.entries(guide.nodes)) {
    if (node.kind === 'outcome') continue;
    const levels = answersOf(node).flatMap(([answer, to]) =>
      graph.hasEdge(from, to, answer)
        ? [(graph.edge(from, to, answer) as { points: Point[] }).points[1]?.y ?? 0]
        : [],
    );
    for (const [index, level] of levels.entries()) {
      for (const later of levels.slice(index + 1)) kept += Math.sign(later - level);
    }
  }
  return kept < 0;
}

function turnOver(graph: Graph): void {
  const { height = 0 } = graph.graph() as { height?: number };
  const parts = [
    ...graph.nodes().map((id) => graph.node(id) as Point),
    ...graph.edges().flatMap((edge) => (graph.edge(edge) as { points?: Point[] }).points ?? []),
  ];
  for (const point of parts) point.y = height - point.y;
}

function placedNodes(graph: Graph, sizes: Map<string, NodeSize>): PlacedNode[] {
  const placed = [...sizes].map(([id, { width, height }]) => {
    const { x, y } = graph.node(id) as Point;
    return { id, x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height, column: 0 };
  });
  const columns = [...new Set(placed.map(({ x }) => x))].sort((a, b) => a - b);
  for (const node of placed) node.column = columns.indexOf(node.x);
  return placed.sort((a, b) => a.column - b.column || a.y - b.y);
}

/** The line of an answer: level where it passes through a column, curved between the columns. */
function answerEdge(
  graph: Graph,
  placed: Map<string, PlacedNode>,
  sizes: Map<string, NodeSize>,
  from: string,
  answer: string,
  to: string,
): PlacedEdge {
  const source = placed.get(from) as PlacedNode;
  const target = placed.get(to) as PlacedNode;
  const { points = [] } = graph.edge(from, to, answer) as { points?: Point[] };
  const begin = { x: source.x + source.width, y: source.y + portOf(sizes, from, answer) };
  const end = { x: target.x, y: target.y + Math.min(arrival, target.height / 2) };
  const columns = new Map([...placed.values()].map(({ x, width }) => [x + width / 2, { x, width }]));
  const stops: Point[] = [begin];
  for (const { x, y } of points) {
    // dagre bends lines between the columns, too; only where they pass through one does it matter.
    const column = columns.get(Math.round(x * 2) / 2);
    if (!column || column.x <= source.x || column.x >= target.x) continue;
    stops.push({ x: column.x, y: Math.round(y) }, { x: column.x + column.width, y: Math.round(y) });
  }
  stops.push(end);
  return { from, answer, to, path: curve(stops), end: { ...end, side: 'left' } };
}

/** The curved line through stops: every second piece, within a column, is straight. */
function curve([first, ...rest]: Point[]): string {
  let at = first as Point;
  let path = `M${at.x},${at.y}`;
  rest.forEach((stop, index) => {
    const middle = (at.x + stop.x) / 2;
    path += index % 2 === 0 ? `C${middle},${at.y} ${middle},${stop.y} ${stop.x},${stop.y}` : `H${stop.x}`;
    at = stop;
  });
  return path;
}

/** How far below the node's top an answer's line begins. */
function portOf(sizes: Map<string, NodeSize>, id: string, answer: string): number {
  const size = sizes.get(id);
  return Math.round(size?.ports[answer] ?? (size?.height ?? 0) / 2);
}

/** The lines of the ways on: level and upright pieces that share one lane for every node they lead to. */
function routeWaysOn(guide: Guide, placed: Map<string, PlacedNode>, sizes: Map<string, NodeSize>) {
  const ways = Object.entries(guide.nodes).flatMap(([from, node]) => {
    const to = (node as OutcomeNode).otherwise;
    return node.kind === 'outcome' && to !== undefined && placed.has(to) ? [{ from, to }] : [];
  });
  const below = Math.max(0, ...[...placed.values()].map(({ y, height }) => y + height)) + betweenNodes;
  const lanes = new Lanes(placed);
  const routes = ways.map(({ from, to }) => {
    const source = placed.get(from) as PlacedNode;
    const target = placed.get(to) as PlacedNode;
    const begin = { x: source.x + source.width, y: source.y + portOf(sizes, from, OTHERWISE) };
    const y = target.y + Math.min(otherwiseArrival, target.height / 2);
    const out = lanes.upright(source.column, to);
    const sameColumn = source.column === target.column;
    const end = { x: sameColumn ? target.x + target.width : target.x, y };
    const points: Point[] = [begin, { x: out, y: begin.y }];
    if (sameColumn || source.column + 1 === target.column) {
      points.push({ x: out, y });
    } else {
      const level = below + lanes.level(to);
      const into = lanes.upright(target.column - 1, to);
      points.push({ x: out, y: level }, { x: into, y: level }, { x: into, y });
    }
    points.push(end);
    const side: 'left' | 'right' = sameColumn ? 'right' : 'left';
    return { from, to, points, end: { ...end, side } };
  });
  const edges = routes.map(
    ({ from, to, points, end }): PlacedEdge => ({
      from,
      answer: OTHERWISE,
      to,
      path: straight(points),
      stub: straight(points.slice(0, 2)),
      end,
    }),
  );
  const trunks = [...new Set(routes.map(({ to }) => to))].map(
    (to): Trunk => ({
      to,
      path: union(routes.filter((route) => route.to === to).map(({ points }) => points.slice(1))),
    }),
  );
  return { edges, trunks, bottom: below + lanes.levels * lane };
}

/** Hands out the places of lines between the columns and below the drawing. */
class Lanes {
  private readonly columns: { x: number; width: number }[] = [];
  private readonly uprights = new Map<number, string[]>();
  private readonly levelsGiven: string[] = [];

  constructor(placed: Map<string, PlacedNode>) {
    for (const { column, x, width } of placed.values()) this.columns[column] = { x, width };
  }

  /** The x of the line to a node in the space right of a column; −1 is the left margin. */
  upright(column: number, to: string): number {
    const given = this.uprights.get(column) ?? [];
    this.uprights.set(column, given);
    if (!given.includes(to)) given.push(to);
    const own = this.columns[column];
    const start = own ? own.x + own.width : 0;
    return start + lane * (1 + (given.indexOf(to) % 14));
  }

  /** How far below the drawing the line to a node runs. */
  level(to: string): number {
    if (!this.levelsGiven.includes(to)) this.levelsGiven.push(to);
    return lane * this.levelsGiven.indexOf(to);
  }

  get levels(): number {
    return this.levelsGiven.length;
  }
}

const straight = ([first, ...rest]: Point[]): string =>
  `M${first?.x},${first?.y}${rest.map(({ x, y }) => `L${x},${y}`).join('')}`;

/** All pieces of several lines, those that lie upon each other only once. */
function union(lines: Point[][]): string {
  const pieces = new Map<string, { upright: boolean; at: number; from: number; to: number }[]>();
  for (const points of lines) {
    points.slice(1).forEach((end, index) => {
      const begin = points[index] as Point;
      const upright = begin.x === end.x;
      const [at, a, b] = upright ? [begin.x, begin.y, end.y] : [begin.y, begin.x, end.x];
      if (a === b) return;
      const key = `${upright}${at}`;
      pieces.set(key, [
        ...(pieces.get(key) ?? []),
        { upright, at, from: Math.min(a, b), to: Math.max(a, b) },
      ]);
    });
  }
  return [...pieces.values()]
    .flatMap(merged)
    .map(({ upright, at, from, to }) => (upright ? `M${at},${from}V${to}` : `M${from},${at}H${to}`))
    .join('');
}

/** Pieces of one straight line, those that touch joined. */
function merged<Piece extends { from: number; to: number }>(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && piece.from <= last.to) last.to = Math.max(last.to, piece.to);
    else joined.push({ ...piece });
  }
  return joined;
}
