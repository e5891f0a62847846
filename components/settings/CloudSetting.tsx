import { cloudIds } from '../../lib/facts/clouds.ts';
import { chooseCloud } from '../../lib/store/settings.ts';
import { fill } from '../../lib/text/fill.ts';
import { usePolicy } from '../shared/policy.ts';
import { useChosenCloud } from '../shared/useDefaultCloud.ts';
import { useWords } from '../shared/words.ts';
import { useSettingsWords } from './words.ts';

/** The cloud of the contracts: its address comes first. */
export function CloudSetting() {
  const { clouds } = useWords();
  const words = useSettingsWords();
  const { cloud: organizations } = usePolicy();
  const chosen = useChosenCloud();
  return (
    <label class="setting">
      <span>
        {words.cloud}
        <span class="hint">{words.cloudHint}</span>
      </span>
      <select
        name="cloud"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => chooseCloud(cloudIds.find((id) => id === value))}
      >
        <option value="">
          {organizations
            ? fill(words.organizationsCloud, { cloud: clouds[organizations].name })
            : words.noCloud}
        </option>
        {cloudIds.map((id) => (
          <option key={id} value={id}>
            {clouds[id].name}
          </option>
        ))}
      </select>
    </label>
  );
}
