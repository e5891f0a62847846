import { useMapWords } from './words.ts';

interface ZoomButtonsProps {
  onZoomIn(): void;
  onZoomOut(): void;
  onFit(): void;
}

export function ZoomButtons({ onZoomIn, onZoomOut, onFit }: ZoomButtonsProps) {
  const words = useMapWords();
  return (
    <div class="map-zoom">
      <button
        type="button"
        data-action="zoom-in"
        aria-label={words.zoomIn}
        title={words.zoomIn}
        onClick={onZoomIn}
      >
        +
      </button>
      <button
        type="button"
        data-action="zoom-out"
        aria-label={words.zoomOut}
        title={words.zoomOut}
        onClick={onZoomOut}
      >
        −
      </button>
      <button type="button" data-action="zoom-fit" onClick={onFit}>
        {words.fit}
      </button>
    </div>
  );
}
