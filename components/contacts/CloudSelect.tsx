import { type CloudId, cloudIds } from '../../lib/facts/clouds.ts';
import { useWords } from '../shared/words.ts';
import { useContactsWords } from './words.ts';

interface CloudSelectProps {
  cloud: CloudId | undefined;
  onCloud(cloud: CloudId | undefined): void;
}

/** The agreement's cloud, for the whole list. */
export function CloudSelect({ cloud, onCloud }: CloudSelectProps) {
  const { cloud: words } = useContactsWords();
  const { clouds } = useWords();
  return (
    <div class="field">
      <label for="cloud">{words.label}</label>
      <p class="hint" id="cloud-hint">
        {words.hint}
      </p>
      <select
        id="cloud"
        name="cloud"
        value={cloud ?? ''}
        aria-describedby="cloud-hint"
        onChange={({ currentTarget: { value } }) => onCloud(cloudIds.find((id) => id === value))}
      >
        <option value="">{words.unknown}</option>
        {cloudIds.map((id) => (
          <option key={id} value={id}>
            {clouds[id].name}
          </option>
        ))}
      </select>
    </div>
  );
}
