import type { MapLayout } from './layout.ts';
import type { Size, View } from './view.ts';

interface OverviewProps {
  layout: MapLayout;
  view: View;
  box: Size;
  /** The topics with a match; undefined while nothing is searched for. */
  matching: ReadonlySet<string> | undefined;
  /** A point of the drawing was pressed: it is to come to the middle. */
  onCenter(x: number, y: number): void;
}

/** All areas in small, with the part that is seen. For the mouse: the keyboard has the arrows, and 0 shows all. */
export function Overview({ layout, view, box, matching, onCenter }: OverviewProps) {
  const { width, height, areas } = layout;
  const go = ({ buttons, clientX, clientY, currentTarget }: PointerEvent) => {
    const onScreen = (currentTarget as SVGSVGElement).getScreenCTM();
    if (buttons === 0 || !onScreen) return;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(onScreen.inverse());
    onCenter(x, y);
  };
  return (
    <svg
      class="map-overview"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      onPointerDown={go}
      onPointerMove={go}
    >
      {areas.map(({ topic, x, y, width: wide, height: high, isFolded }) => (
        <rect
          key={topic}
          class={`${isFolded ? 'folded' : ''} ${matching?.has(topic) ? 'match' : ''}`}
          x={x}
          y={y}
          width={wide}
          height={high}
          rx="24"
        />
      ))}
      <rect
        class="seen"
        x={-view.x / view.scale}
        y={-view.y / view.scale}
        width={box.width / view.scale}
        height={box.height / view.scale}
      />
    </svg>
  );
}
