import { Graph, layout as runDagre } from '@dagrejs/dagre';
import type { TopicId } from '../../lib/guide/nodes/index.ts';
import { answersOf } from '../../lib/guide/outline.ts';
import { OTHERWISE } from '../../lib/guide/replay.ts';
import type { Guide, GuideNode } from '../../lib/guide/types.ts';
import { type Box, nameHeight, type PlacedArea } from './area.ts';

/** How large a node is drawn. All nodes must have the same width, so that they stand in columns. */
export interface NodeSize {
  width: number;
  height: number;
  /** Answer id → how far below the node's top its line begins. */
  ports: Record<string, number>;
}

export type Sizes = ReadonlyMap<string, NodeSize>;

/** A topic of the guide with its nodes. */
export interface Topic {
  id: TopicId;
  nodes: readonly string[];
}

export interface PlacedNode extends Box {
  id: string;
  topic: TopicId;
  /** Within the topic, counted from the left, beginning with 0. */
  column: number;
}

export interface PlacedEdge {
  from: string;
  answer: string;
  to: string;
  /** The whole line, as an SVG path. */
  path: string;
  /** Where the line begins and arrives: at the left side of a node or of a folded topic. */
  begin: Point;
  end: Point;
  /** Leads out of its topic, or back: only its beginning is drawn while nobody looks at either end. */
  isQuiet: boolean;
}

export interface MapLayout {
  width: number;
  height: number;
  areas: PlacedArea[];
  /** Those of topics that aren't folded; of each topic in columns from left to right, each from top to bottom. */
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

interface Point {
  x: number;
  y: number;
}

const betweenNodes = 14;
const betweenLines = 8;
const betweenColumns = 90;
/** Around the nodes of a topic. */
const padding = 28;
const betweenAreas = 40;
const folded = { width: 352, height: 152 };
/** Width to height of the whole. */
const landscape = 1.7;
/** Where lines arrive, below a node's top: at the first line of its title. */
const arrival = 22;

/** A topic laid out by itself: its corner is at 0, 0. */
interface Drawn {
  width: number;
  height: number;
  nodes: PlacedNode[];
  /** Lines of answers within the topic, by `from answer`: the points between the ends. */
  stops: Map<string, Point[]>;
}

/**
 * Prepares the drawing of the guide: each topic an area of its own with questions to the left of where their answers
 * lead, the areas beside and below each other in the order given. The same guide, sizes and folds always give the same
 * drawing. A topic that was laid out is kept for the next time, as long as its sizes stay.
 */
export function createLayout(
  guide: Guide,
  topics: readonly Topic[],
): (sizes: Sizes, unfolded: ReadonlySet<string>) => MapLayout {
  const kept = new Map<string, { sizes: (NodeSize | undefined)[]; drawn: Drawn }>();
  const drawnOf = (topic: Topic, sizes: Sizes): Drawn => {
    const own = topic.nodes.map((id) => sizes.get(id));
    const before = kept.get(topic.id);
    if (before && own.every((size, index) => size === before.sizes[index])) return before.drawn;
    const drawn = drawTopic(guide, topic, sizes);
    kept.set(topic.id, { sizes: own, drawn });
    return drawn;
  };
  return (sizes, unfolded) => {
    const drawn = topics.map((topic) => (unfolded.has(topic.id) ? drawnOf(topic, sizes) : undefined));
    const corners = packed(drawn.map((area) => area ?? folded));
    const areas = topics.map(({ id }, index): PlacedArea => {
      const { width, height } = drawn[index] ?? folded;
      const { x, y } = corners[index] as Point;
      return { topic: id, x, y, width, height, isFolded: drawn[index] === undefined };
    });
    const nodes = drawn.flatMap((area, index) => {
      const { x, y } = corners[index] as Point;
      return (area?.nodes ?? []).map((node) => ({ ...node, x: node.x + x, y: node.y + y }));
    });
    const edges = linesOf(guide, topics, { areas, nodes }, sizes, (topic) => drawn[topic]?.stops);
    const right = Math.max(0, ...areas.map(({ x, width }) => x + width));
    const bottom = Math.max(0, ...areas.map(({ y, height }) => y + height));
    return { width: right, height: bottom, areas, nodes, edges };
  };
}

function drawTopic(guide: Guide, topic: Topic, sizes: Sizes): Drawn {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: betweenNodes,
    edgesep: betweenLines,
    ranksep: betweenColumns,
    ranker: 'network-simplex',
  });
  for (const id of topic.nodes) {
    const { width = 0, height = 0 } = sizes.get(id) ?? {};
    graph.setNode(id, { width, height });
  }
  const answers = topic.nodes.flatMap((from) => innerAnswers(guide, topic, from));
  for (const [from, answer, to] of answers) graph.setEdge(from, to, {}, answer);
  runDagre(graph);
  if (isUpsideDown(graph, answers)) turnOver(graph);

  const nodes = placedNodes(graph, topic, sizes);
  const columns = new Map(nodes.map(({ x, width }) => [x + width / 2, { x, width }]));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stops = answers.map(([from, answer, to]): [string, Point[]] => {
    const { points = [] } = graph.edge(from, to, answer) as { points?: Point[] };
    const [left, right] = [byId.get(from)?.x ?? 0, byId.get(to)?.x ?? 0];
    const through = points.flatMap(({ x, y }) => {
      // dagre bends lines between the columns, too; only where they pass through one does it matter.
      const column = columns.get(Math.round(x * 2) / 2 + padding);
      if (!column || column.x <= left || column.x >= right) return [];
      const level = Math.round(y) + nameHeight;
      return [
        { x: column.x, y: level },
        { x: column.x + column.width, y: level },
      ];
    });
    return [lineKey(from, answer), through];
  });
  return {
    width: Math.max(folded.width, ...nodes.map(({ x, width }) => x + width)) + padding,
    height: Math.max(0, ...nodes.map(({ y, height }) => y + height)) + padding,
    nodes,
    stops: new Map(stops),
  };
}

const lineKey = (from: string, answer: string) => `${from} ${answer}`;

/** The answers of a node that stay within its topic: only these take part in dagre's layout. */
function innerAnswers(
  guide: Guide,
  topic: Topic,
  from: string,
): [from: string, answer: string, to: string][] {
  const node = guide.nodes[from];
  if (node?.kind !== 'question') return [];
  return answersOf(node).flatMap(([answer, to]) => (topic.nodes.includes(to) ? [[from, answer, to]] : []));
}

/** Whether most first answers lead further down than later ones: dagre pays no heed to their order. */
function isUpsideDown(graph: Graph, answers: [string, string, string][]): boolean {
  let kept = 0;
  for (const [index, [from, answer, to]] of answers.entries()) {
    const level = (points: { points?: Point[] }) => points.points?.[1]?.y ?? 0;
    for (const [other, later, target] of answers.slice(index + 1)) {
      if (other !== from) continue;
      kept += Math.sign(level(graph.edge(from, target, later)) - level(graph.edge(from, to, answer)));
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

function placedNodes(graph: Graph, topic: Topic, sizes: Sizes): PlacedNode[] {
  const placed = topic.nodes.map((id): PlacedNode => {
    const { x, y } = graph.node(id) as Point;
    const { width = 0, height = 0 } = sizes.get(id) ?? {};
    return {
      id,
      topic: topic.id,
      x: Math.round(x - width / 2) + padding,
      y: Math.round(y - height / 2) + nameHeight,
      width,
      height,
      column: 0,
    };
  });
  const columns = [...new Set(placed.map(({ x }) => x))].sort((a, b) => a - b);
  for (const node of placed) node.column = columns.indexOf(node.x);
  return placed.sort((a, b) => a.column - b.column || a.y - b.y);
}

/** Places boxes in their order, each as high up as there is room, so that the whole is about as wide as a screen. */
function packed(boxes: { width: number; height: number }[]): Point[] {
  const room = boxes.reduce(
    (sum, { width, height }) => sum + (width + betweenAreas) * (height + betweenAreas),
    0,
  );
  const widest = Math.max(Math.sqrt(room * landscape), ...boxes.map(({ width }) => width));
  const corners: Point[] = [];
  const bottomAt = (left: number, right: number) =>
    Math.max(
      0,
      ...corners.map(({ x, y }, index) => {
        const { width, height } = boxes[index] as { width: number; height: number };
        return x < right && left < x + width + betweenAreas ? y + height + betweenAreas : 0;
      }),
    );
  for (const { width } of boxes) {
    // A box begins at the left, or right of another one.
    const lefts = [0, ...corners.map(({ x }, index) => x + (boxes[index]?.width ?? 0) + betweenAreas)];
    const places = lefts
      .filter((x) => x === 0 || x + width <= widest)
      .map((x) => ({ x, y: bottomAt(x, x + width + betweenAreas) }));
    corners.push(places.sort((one, other) => one.y - other.y || one.x - other.x)[0] as Point);
  }
  return corners;
}

/** The lines of all nodes that are drawn. */
function linesOf(
  guide: Guide,
  topics: readonly Topic[],
  { areas, nodes }: Pick<MapLayout, 'areas' | 'nodes'>,
  sizes: Sizes,
  stopsOf: (topic: number) => Map<string, Point[]> | undefined,
): PlacedEdge[] {
  const placed = new Map(nodes.map((node) => [node.id, node]));
  const topicOf = new Map(topics.flatMap(({ nodes: own }, index) => own.map((id) => [id, index] as const)));
  return nodes.flatMap((source) =>
    answersOf(guide.nodes[source.id] as GuideNode).flatMap(([answer, to]): PlacedEdge[] => {
      const topic = topicOf.get(to);
      const target = placed.get(to);
      const box = target ?? areas[topic ?? -1];
      if (!box || topic === undefined) return [];
      const begin = { x: source.x + source.width, y: source.y + portOf(sizes, source.id, answer) };
      const end = { x: box.x, y: box.y + Math.min(target ? arrival : folded.height / 2, box.height / 2) };
      const inner = target?.topic === source.topic ? target : undefined;
      const isNext = inner !== undefined && inner.column === source.column + 1;
      const isForward = inner !== undefined && inner.column > source.column;
      const isQuiet = answer === OTHERWISE ? !isNext : !isForward;
      const corner = areas[topic] as PlacedArea;
      const stops = isQuiet ? [] : (stopsOf(topic)?.get(lineKey(source.id, answer)) ?? []);
      const through = stops.map(({ x, y }) => ({ x: x + corner.x, y: y + corner.y }));
      return [{ from: source.id, answer, to, path: curve([begin, ...through, end]), begin, end, isQuiet }];
    }),
  );
}

/** The curved line through stops: every second piece, within a column, is straight. */
function curve([first, ...rest]: Point[]): string {
  let at = first as Point;
  let path = `M${at.x},${at.y}`;
  rest.forEach((stop, index) => {
    // A line that leads back leaves to the right and arrives from the left, too.
    const bend = Math.max((stop.x - at.x) / 2, 40);
    path +=
      index % 2 === 0
        ? `C${at.x + bend},${at.y} ${stop.x - bend},${stop.y} ${stop.x},${stop.y}`
        : `H${stop.x}`;
    at = stop;
  });
  return path;
}

/** How far below the node's top an answer's line begins. */
function portOf(sizes: Sizes, id: string, answer: string): number {
  const size = sizes.get(id);
  return Math.round(size?.ports[answer] ?? (size?.height ?? 0) / 2);
}
