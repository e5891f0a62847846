import { Icon } from '../shared/Icon.tsx';
import { NodeMark } from './NodeMark.tsx';
import { useMapWords } from './words.ts';

/** What the shapes, lines and marks of the drawing stand for. */
export function Legend({ withWay }: { withWay: boolean }) {
  const words = useMapWords();
  return (
    <ul class="map-legend" aria-label={words.legend}>
      <li>
        <NodeMark kind="question" />
        {words.question}
      </li>
      <li>
        <NodeMark kind="outcome" />
        {words.outcome}
      </li>
      <li>
        <svg class="map-sample" viewBox="0 0 28 8" aria-hidden="true">
          <path class="map-line way-on" d="M0 4h28" />
        </svg>
        {words.wayOn}
      </li>
      <li>
        <Icon name="info" />
        {words.entry}
      </li>
      {withWay && (
        <li>
          <svg class="map-sample" viewBox="0 0 28 8" aria-hidden="true">
            <g class="taken">
              <path class="map-line" d="M0 4h28" />
            </g>
          </svg>
          {words.yourWay}
        </li>
      )}
    </ul>
  );
}
