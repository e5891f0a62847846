import { useMapWords } from './words.ts';

type Shown = 'outline' | 'drawing';

/** Chooses between outline and drawing, where there is no room for both. */
export function ViewSwitch({ shown, onShow }: { shown: Shown; onShow(shown: Shown): void }) {
  const words = useMapWords();
  return (
    <fieldset class="map-switch">
      <legend class="visually-hidden">{words.views}</legend>
      {(['outline', 'drawing'] as const).map((view) => (
        <button
          key={view}
          type="button"
          data-show={view}
          aria-pressed={shown === view}
          onClick={() => onShow(view)}
        >
          {words[view]}
        </button>
      ))}
    </fieldset>
  );
}
