import { useEffect, useState } from 'preact/hooks';
import { allow, forbid, mayCheck, subscribePermissions } from '../../lib/browser/permissions.ts';
import { type HostKind, hosts, optionalKinds } from '../../lib/facts/hosts.ts';
import { useWords } from '../shared/words.ts';
import { useSettingsWords } from './words.ts';

const kinds = Object.keys(hosts) as HostKind[];
const isOptional = (kind: HostKind) => (optionalKinds as readonly HostKind[]).includes(kind);

/** Which hosts are checked and for what, and whether the browser lets us. */
export function HostList() {
  const words = useSettingsWords();
  const { page } = useWords();
  const [allowed, setAllowed] = useState<Partial<Record<HostKind, boolean>>>({});
  useEffect(() => {
    const read = async () =>
      setAllowed(
        Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await mayCheck(kind)]))),
      );
    void read();
    return subscribePermissions(() => void read());
  }, []);
  return (
    <section>
      <h2>{words.hosts}</h2>
      <p class="hint">{words.hostsHint}</p>
      <ul class="rows">
        {kinds.map((kind) => (
          <li key={kind} data-host-kind={kind} data-allowed={allowed[kind]}>
            <div>
              <strong>{page.kinds[kind]}</strong>
              <span>{words.uses[kind]}</span>
              <span class="address">{hosts[kind].join(', ')}</span>
              <span class="state">
                {allowed[kind] !== undefined && (allowed[kind] ? words.allowed : words.notAllowed)}
              </span>
            </div>
            {allowed[kind] === false && (
              <button
                type="button"
                class="button"
                data-allow={kind}
                aria-label={`${words.allow}: ${page.kinds[kind]}`}
                // Browsers ask only straight from a click: nothing may be awaited before.
                onClick={() => void allow(kind)}
              >
                {words.allow}
              </button>
            )}
            {allowed[kind] && isOptional(kind) && (
              <button
                type="button"
                class="button"
                data-forbid={kind}
                aria-label={`${words.forbid}: ${page.kinds[kind]}`}
                onClick={() => void forbid(kind)}
              >
                {words.forbid}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
