import { configurationUrl, realmUrl } from '../../lib/contacts/lookup.ts';
import { mostPerMinute } from '../../lib/contacts/request-pace.ts';
import { fill } from '../../lib/text/fill.ts';
import { formatNumber, plural } from '../../lib/text/plural.ts';
import { useWords } from '../shared/words.ts';
import { useContactsWords } from './words.ts';

/** Shown of the list's domains; the addresses are the same for all. */
const most = 100;

/** What the button will send, and where, before it is pressed. */
export function Requests({ domains }: { domains: readonly string[] | undefined }) {
  const { requests: words, input } = useContactsWords();
  const { locale } = useWords();
  const count = (value: number) => formatNumber(locale, value);
  const example = domains?.[0] ?? 'contoso.com';
  const asked = [
    [configurationUrl(example), words.configuration],
    [realmUrl(example), words.realm],
  ] as const;
  return (
    <div class="requests" data-requests>
      <h3>{words.title}</h3>
      <p>{words.what}</p>
      <ul>
        {asked.map(([url, why]) => (
          <li key={why}>
            <code class="address">{url}</code>
            <span class="hint">{why}</span>
          </li>
        ))}
      </ul>
      <p class="hint">{words.placeholder}</p>
      <p class="hint">{fill(words.pace, { count: count(mostPerMinute) })}</p>
      {domains && (
        <p>
          {domains.length === 0
            ? words.none
            : plural(locale, words, 'count', domains.length, { requests: count(domains.length * 2) })}
        </p>
      )}
      {domains && domains.length > 0 && (
        <details>
          <summary>{words.which}</summary>
          <p class="address">{domains.slice(0, most).join(', ')}</p>
          {domains.length > most && <p>{fill(input.more, { count: count(domains.length - most) })}</p>}
        </details>
      )}
    </div>
  );
}
