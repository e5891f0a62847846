import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Guide } from '../../lib/guide/types.ts';
import type { MapLayout } from './layout.ts';
import { MapLines } from './MapLines.tsx';
import { MapNode } from './MapNode.tsx';
import { neighbour } from './neighbours.ts';
import { useBox } from './useBox.ts';
import { usePointer } from './usePointer.ts';
import { useView } from './useView.ts';
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
}

const arrows = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;
const steps = { left: [1, 0], right: [-1, 0], up: [0, 1], down: [0, -1] } as const;
const zoomStep = 1.25;

/** The guide drawn: moved and zoomed within its own box, walked through with the arrow keys. */
export function Drawing({ guide, layout, way, matches, open, onOpen }: DrawingProps) {
  const words = useMapWords();
  const box = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(open ?? way.here ?? guide.start);
  const { view, ...actions } = useView(layout, useBox(box), cursor);
  // How one came to a node by keyboard, so that the way back is the way come.
  const cameFrom = useRef(new Map<string, string>());
  const latest = useRef(actions);
  latest.current = actions;
  usePointer(box, latest);

  useEffect(() => {
    if (!open) return;
    setCursor(open);
    latest.current.show(open);
  }, [open]);

  function moveTo(id: string): void {
    box.current?.querySelector<SVGGElement>(`[data-map-node="${id}"]`)?.focus({ preventScroll: true });
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
    else if ((event.key === 'Enter' || event.key === ' ') && at !== undefined) onOpen(at);
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
    if (id !== undefined) onOpen(id);
  }

  // Drawn anew only where something in it changes, not while it is moved.
  const content = useMemo(
    () => (
      <>
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
          class="map-drawing"
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
      <ZoomButtons
        onZoomIn={() => actions.zoom(zoomStep)}
        onZoomOut={() => actions.zoom(1 / zoomStep)}
        onFit={actions.showAll}
      />
    </div>
  );
}

/** The node that an event happened on. */
function idAt({ target }: Event): string | undefined {
  const node = target instanceof Element ? target.closest('[data-map-node]') : null;
  return node?.getAttribute('data-map-node') ?? undefined;
}
