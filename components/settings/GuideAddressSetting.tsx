import { useId, useState } from 'preact/hooks';
import { asGuideAddress, nameGuideAddress } from '../../lib/store/guide-address.ts';
import { fill } from '../../lib/text/fill.ts';
import { usePolicy } from '../shared/policy.ts';
import { useOwnGuideAddress } from '../shared/useGuideAddress.ts';
import { useSettingsWords } from './words.ts';

/** Where the guide is on the web, for links to send. */
export function GuideAddressSetting() {
  const { guideAddress: words } = useSettingsWords();
  const { guideAddress: organizations } = usePolicy();
  const own = useOwnGuideAddress();
  const [typed, setTyped] = useState<string>();
  const problemId = useId();
  const isWrong = typed !== undefined && typed.trim() !== '' && !asGuideAddress(typed.trim());
  return (
    <label class="setting">
      <span>
        {words.label}
        <span class="hint">{words.hint}</span>
        {organizations && <span class="hint">{fill(words.organizations, { address: organizations })}</span>}
        <span class="problem" id={problemId} role="status">
          {isWrong && words.wrong}
        </span>
      </span>
      <input
        name="guide-address"
        type="text"
        inputMode="url"
        spellcheck={false}
        aria-describedby={problemId}
        aria-invalid={isWrong}
        value={typed ?? own ?? ''}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          const address = value.trim();
          if (address === '' || asGuideAddress(address)) void nameGuideAddress(address || undefined);
        }}
      />
    </label>
  );
}
