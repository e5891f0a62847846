import type { ParsedPolicy } from '../../lib/policy/schema.ts';
import { useSettingsWords } from './words.ts';

/** What the organization set, by the names it knows, and what of it was ignored and why. */
export function PolicyReport({ parsed: { policy, ignored } }: { parsed: ParsedPolicy }) {
  const words = useSettingsWords();
  const values = flatten(policy);
  if (values.length === 0 && ignored.length === 0) return <p class="hint">{words.noPolicy}</p>;
  return (
    <section data-policy>
      <h2>{words.policy}</h2>
      <p class="hint">{words.policyHint}</p>
      {values.length > 0 && (
        <dl class="policy">
          {values.map(([key, value]) => (
            <div key={key} data-policy-key={key}>
              <dt>
                <code>{key}</code>
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {ignored.length > 0 && (
        <>
          <h3>{words.ignored}</h3>
          <ul class="ignored">
            {ignored.map(({ key, why }) => (
              <li key={key} data-ignored={key} data-why={why}>
                {key && <code>{key}</code>} {words.policyErrors[why]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Settings by their names, as `helpdesk.email`. */
function flatten(policy: object, prefix = ''): [string, string][] {
  return Object.entries(policy).flatMap(([key, value]): [string, string][] => {
    const name = prefix + key;
    if (Array.isArray(value)) return [[name, value.join(', ')]];
    return typeof value === 'object' && value !== null ? flatten(value, `${name}.`) : [[name, String(value)]];
  });
}
