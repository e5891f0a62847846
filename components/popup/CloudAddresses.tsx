import { clouds } from '../../lib/facts/clouds.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { OutsideLink } from '../shared/OutsideLink.tsx';
import { useDefaultCloud } from '../shared/useDefaultCloud.ts';
import { useWords } from '../shared/words.ts';

/** The sign-in address of each cloud, and who belongs there. */
export function CloudAddresses({ open }: { open: boolean }) {
  const { clouds: cloudWords, interface: words } = useWords();
  const own = useDefaultCloud();
  const ordered = clouds.toSorted((a, b) => Number(b.id === own) - Number(a.id === own));
  return (
    <details class="fold clouds" open={open}>
      <summary>
        <h2>{words.addresses}</h2>
      </summary>
      <p class="hint">{words.addressesHint}</p>
      <ul>
        {ordered.map(({ id, signIn }) => (
          <li key={id} class={id === own ? 'own' : undefined}>
            <div class="cloud">
              <strong>{cloudWords[id].name}</strong>
              {id === own && <span class="own-cloud">{words.yourCloud}</span>}
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
