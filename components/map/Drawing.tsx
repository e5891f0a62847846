import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type TopicId, topicOf } from '../../lib/guide/nodes/index.ts';
import type { Guide } from '../../lib/guide/types.ts';
import type { MapLayout } from './layout.ts';
import { MapArea } from './MapArea.tsx';
import { MapLines } from './MapLines.tsx';
import { MapNode } from './MapNode.tsx';
import { areaId, neighbour, topicAt } from './neighbours.ts';
import { Overview } from './Overview.tsx';
import { useBox } from './useBox.ts';
import { usePointer } from './usePointer.ts';
import { useView } from './useView.ts';
import { far } from './view.ts';
import type { Way } from './way.ts';
import { useMapWords } from './words.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface DrawingProps {
  guide: Guide;
  layout: MapLayout;
  way: Way;
  matches: ReadonlySet<string> | undefined;
  /** The node whose details are shown. */
  open: string | undefined;
  onOpen(id: string): void;
  /** Folds or unfolds a topic. */
  onFold(topic: TopicId): void;
  onFoldAll(isFolded: boolean): void;
}

const arrows = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;
const steps = { left: [1, 0], right: [-1, 0], up: [0, 1], down: [0, -1] } as const;
const zoomStep = 1.25;

/** The guide drawn: moved and zoomed within its own box, walked through with the arrow keys. */
export function Drawing({ guide, layout, way, matches, open, onOpen, onFold, onFoldAll }: DrawingProps) {
  const words = useMapWords();
  const box = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(open ?? way.here ?? guide.start);
  const [anchor, setAnchor] = useState<TopicId>();
  const room = useBox(box);
  const { view, ...actions } = useView(layout, room, cursor, anchor ?? topicAt(cursor) ?? topicOf(cursor));
  // A place that is to be shown, or to get the keyboard, once its topic is unfolded.
  const awaited = useRef<{ id: string; isFocused: boolean }>(undefined);
  // How one came to a node by keyboard, so that the way back is the way come.
  const cameFrom = useRef(new Map<string, string>());
  const latest = useRef(actions);
  latest.current = actions;
  usePointer(box, latest);

  useEffect(() => {
    if (!open) return;
    setCursor(open);
    awaited.current = { id: open, isFocused: false };
    latest.current.show(open);
  }, [open]);

  useEffect(() => {
    const { id, isFocused } = awaited.current ?? {};
    if (id === undefined || !layout.nodes.some((node) => node.id === id)) return;
    awaited.current = undefined;
    latest.current.show(id);
    if (isFocused) elementOf(box.current, id)?.focus({ preventScroll: true });
  }, [layout]);

  function moveTo(id: string): void {
    const element = elementOf(box.current, id);
    const topic = topicOf(id);
    if (element) element.focus({ preventScroll: true });
    else if (topic) {
      awaited.current = { id, isFocused: true };
      fold(topic);
    }
  }

  function fold(topic: TopicId): void {
    setAnchor(topic);
    onFold(topic);
  }

  function press(id: string): void {
    const topic = topicAt(id);
    if (topic) fold(topic);
    else onOpen(id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const at = idAt(event);
    const direction = Object.hasOwn(arrows, event.key) ? arrows[event.key as keyof typeof arrows] : undefined;
    if (direction) {
      const [dx, dy] = steps[direction];
      if (at === undefined || event.shiftKey) actions.pan(dx * 80, dy * 80);
      else {
        const next = neighbour(layout, at, direction, cameFrom.current.get(at));
        if (next !== undefined) {
          if (direction === 'right') cameFrom.current.set(next, at);
          moveTo(next);
        }
      }
    } else if (event.key === '+' || event.key === '=') actions.zoom(zoomStep);
    else if (event.key === '-') actions.zoom(1 / zoomStep);
    else if (event.key === '0') actions.showAll();
    else if (event.key === 'Home') moveTo(guide.start);
    else if ((event.key === 'Enter' || event.key === ' ') && at !== undefined) press(at);
    else return;
    event.preventDefault();
  }

  function onFocus(event: FocusEvent): void {
    const id = idAt(event);
    if (id === undefined) return;
    setCursor(id);
    // A node that was pressed is seen already.
    if (box.current?.querySelector(':focus-visible')) actions.show(id);
  }

  function onClick(event: MouseEvent): void {
    const id = idAt(event);
    if (id !== undefined) press(id);
  }

  // Drawn anew only where something in it changes, not while it is moved.
  const content = useMemo(
    () => (
      <>
        {layout.areas.map(({ topic, x, y, width, height, isFolded }) => (
          <rect
            key={topic}
            class={`map-area-box ${isFolded ? 'folded' : ''}`}
            {...{ x, y, width, height }}
            rx="18"
          />
        ))}
        <MapLines layout={layout} way={way} open={open} />
        {layout.nodes.map((place) => {
          const { kind } = guide.nodes[place.id] ?? { kind: 'question' };
          return (
            <MapNode
              key={place.id}
              guide={guide}
              place={place}
              kind={kind}
              isCursor={place.id === cursor}
              isOpen={place.id === open}
              isMatch={matches?.has(place.id)}
              step={way.steps.get(place.id)}
              isHere={place.id === way.here}
            />
          );
        })}
        {/* Last, for from far away the names stand over the boxes. */}
        {layout.areas.map((place) => (
          <MapArea
            key={place.topic}
            guide={guide}
            place={place}
            isCursor={areaId(place.topic) === cursor}
            matches={matches && countIn(matches, place.topic)}
          />
        ))}
      </>
    ),
    [guide, layout, way, open, matches, cursor],
  );

  return (
    <div class="map-frame">
      {/* The arrow keys are the drawing's own here, which is what the role tells screen readers. */}
      <div
        ref={box}
        class="map-box-area"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the box itself takes the keys that move the drawing
        tabIndex={0}
        aria-label={words.drawingLabel}
        aria-describedby="map-help"
        onKeyDown={onKeyDown}
        onFocusIn={onFocus}
        onClick={onClick}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the box around it says what it is */}
        <svg
          class={`map-drawing ${view && view.scale < far ? 'far' : ''}`}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          style={{
            '--width': `${layout.width}px`,
            '--height': `${layout.height}px`,
            visibility: view ? undefined : 'hidden',
            '--x': `${view?.x ?? 0}px`,
            '--y': `${view?.y ?? 0}px`,
            '--scale': view?.scale ?? 1,
          }}
        >
          {content}
        </svg>
      </div>
      {view && room && (
        <Overview
          layout={layout}
          view={view}
          box={room}
          matching={matches && new Set([...matches].flatMap((id) => topicOf(id) ?? []))}
          onCenter={actions.center}
        />
      )}
      <ZoomButtons
        onZoomIn={() => actions.zoom(zoomStep)}
        onZoomOut={() => actions.zoom(1 / zoomStep)}
        onFit={actions.showAll}
        isUnfolded={layout.areas.every(({ isFolded }) => !isFolded)}
        onFoldAll={onFoldAll}
      />
    </div>
  );
}

const countIn = (nodes: ReadonlySet<string>, topic: TopicId): number =>
  [...nodes].filter((id) => topicOf(id) === topic).length;

/** The element of a place in the drawing. */
const elementOf = (root: Element | null, id: string) => {
  const topic = topicAt(id);
  const place = topic === undefined ? `[data-map-node="${id}"]` : `[data-map-area="${topic}"]`;
  return root?.querySelector<HTMLElement | SVGElement>(place);
};

/** The node, or the topic's name, that an event happened on. */
function idAt({ target }: Event): string | undefined {
  const place = target instanceof Element ? target.closest('[data-map-node], [data-map-area]') : null;
  const topic = place?.getAttribute('data-map-area');
  return topic ? areaId(topic) : (place?.getAttribute('data-map-node') ?? undefined);
}
