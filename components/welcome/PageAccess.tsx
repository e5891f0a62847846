import { useEffect, useState } from 'preact/hooks';
import { allow, mayCheck, subscribePermissions } from '../../lib/browser/permissions.ts';
import { type HostKind, hosts, optionalKinds } from '../../lib/facts/hosts.ts';
import type { WelcomeWords } from '../../locales/shape/welcome.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/words.ts';

/** The kinds of hosts that come with the extension; Firefox asks the person for them all the same. */
const kinds = (Object.keys(hosts) as HostKind[]).filter(
  (kind) => !(optionalKinds as readonly HostKind[]).includes(kind),
);

/** What is read and where, and the permission for it. */
export function PageAccess({ words }: { words: WelcomeWords }) {
  const { page } = useWords();
  const [missing, setMissing] = useState<HostKind[]>();
  useEffect(() => {
    const read = async () => {
      const may = await Promise.all(kinds.map(mayCheck));
      setMissing(kinds.filter((_, index) => !may[index]));
    };
    void read();
    return subscribePermissions(() => void read());
  }, []);
  return (
    <section data-access={missing && (missing.length === 0 ? 'given' : 'missing')}>
      <h2>{words.sees}</h2>
      <p>{words.seesWhat}</p>
      <details class="addresses">
        <summary>{words.addresses}</summary>
        <dl>
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{page.kinds[kind]}</dt>
              <dd class="address">{hosts[kind].join(', ')}</dd>
            </div>
          ))}
        </dl>
      </details>
      {missing && missing.length > 0 && (
        <>
          <h3>{words.access}</h3>
          <p>{words.noAccess}</p>
          <button
            type="button"
            class="primary"
            data-action="allow"
            // Browsers ask only straight from a click: nothing may be awaited before.
            onClick={() => void allow(...missing)}
          >
            {page.access.allow}
          </button>
        </>
      )}
      <p role="status" class="fine">
        {missing?.length === 0 && (
          <>
            <Icon name="check" /> {words.hasAccess}
          </>
        )}
      </p>
    </section>
  );
}
