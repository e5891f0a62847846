import { clouds } from '../lib/clouds/clouds.ts';
import { CopyButton } from './CopyButton.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { useWords } from './words.ts';

/** The sign-in address of each cloud, and who belongs there. */
export function CloudAddresses({ open }: { open: boolean }) {
  const { clouds: cloudWords, interface: words } = useWords();
  return (
    <details class="fold clouds" open={open}>
      <summary>
        <h2>{words.addresses}</h2>
      </summary>
      <p class="hint">{words.addressesHint}</p>
      <ul>
        {clouds.map(({ id, signIn }) => (
          <li key={id}>
            <div class="cloud">
              <strong>{cloudWords[id].name}</strong>
              <span class="hint">{cloudWords[id].who}</span>
              <span class="address">{signIn.replace(/^https:\/\/|\/$/g, '')}</span>
            </div>
            <div class="cloud-buttons">
              <OutsideLink
                class="button"
                data-cloud={id}
                href={signIn}
                aria-label={`${words.open}: ${cloudWords[id].name} (${words.opensNewTab})`}
              >
                {words.open}
              </OutsideLink>
              <CopyButton text={signIn} what={`${cloudWords[id].name}, ${signIn}`} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
