import { useMapWords } from './words.ts';

interface ZoomButtonsProps {
  onZoomIn(): void;
  onZoomOut(): void;
  onFit(): void;
  /** Whether no topic is folded. */
  isUnfolded: boolean;
  onFoldAll(isFolded: boolean): void;
}

export function ZoomButtons({ onZoomIn, onZoomOut, onFit, isUnfolded, onFoldAll }: ZoomButtonsProps) {
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
      <button type="button" data-action="fold-all" onClick={() => onFoldAll(isUnfolded)}>
        {isUnfolded ? words.foldAll : words.unfoldAll}
      </button>
    </div>
  );
}
