import { chooseKeys } from '../../lib/store/settings.ts';
import { useKeysSetting } from '../shared/useKeys.ts';
import { useSettingsWords } from './words.ts';

/** Whether single keys do something in the guide. */
export function KeysSetting() {
  const words = useSettingsWords();
  const on = useKeysSetting();
  return (
    <label class="setting">
      <span>
        {words.keys}
        <span class="hint">{words.keysHint}</span>
      </span>
      <input
        type="checkbox"
        name="keys"
        checked={on ?? true}
        onChange={({ currentTarget: { checked } }) => void chooseKeys(checked)}
      />
    </label>
  );
}
