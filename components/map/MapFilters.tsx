import { type Actor, actors } from '../../lib/facts/actors.ts';
import { type CloudId, cloudIds } from '../../lib/facts/clouds.ts';
import { useWords } from '../shared/words.ts';
import type { Filter } from './filter.ts';
import { useMapWords } from './words.ts';

interface MapFiltersProps {
  filter: Filter;
  onFilter(filter: Filter): void;
}

/** Chooses whose and which cloud's outcomes stand out. */
export function MapFilters({ filter, onFilter }: MapFiltersProps) {
  const words = useMapWords();
  const names = useWords();
  return (
    <div class="map-filters">
      <label>
        {words.actor}
        <select
          name="map-actor"
          value={filter.actor ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, actor: value === '' ? undefined : (value as Actor) })
          }
        >
          <option value="">{words.anyActor}</option>
          {actors.map((actor) => (
            <option key={actor} value={actor}>
              {names.actors[actor]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.cloud}
        <select
          name="map-cloud"
          value={filter.cloud ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, cloud: value === '' ? undefined : (value as CloudId) })
          }
        >
          <option value="">{words.anyCloud}</option>
          {cloudIds.map((cloud) => (
            <option key={cloud} value={cloud}>
              {names.clouds[cloud].name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
