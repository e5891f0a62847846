import { domainSuggestions } from './domains.ts';
import { type Contact, type ListFacts, maxLines } from './types.ts';

/** Apart from the verdict, so that the page needn't load the public suffixes that this takes. */
export function listFacts(contacts: readonly Contact[]): ListFacts {
  const lines = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const { address, domain, line } of contacts) {
    if (domain !== undefined) counts.set(domain, (counts.get(domain) ?? 0) + 1);
    if (address === undefined) continue;
    const known = lines.get(address);
    if (!known) lines.set(address, [line]);
    else if (known.length <= maxLines) known.push(line);
  }
  const suggest = domainSuggestions(counts);
  const suggestions = new Map<string, string | undefined>();
  return {
    lines,
    suggest: (domain) => {
      if (!suggestions.has(domain)) suggestions.set(domain, suggest(domain));
      return suggestions.get(domain);
    },
  };
}
