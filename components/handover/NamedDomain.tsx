import { isOfAnother } from '../../lib/handover/named-domain.ts';
import { fill } from '../../lib/text/fill.ts';
import type { HandoverViewWords } from '../../locales/shape/handover.ts';

interface NamedDomainProps {
  domain: string;
  /** What stands in the field of the domain, and in that of the sign-in address. */
  value: string;
  account: string;
  words: HandoverViewWords;
  onUse(): void;
}

/** The domain that a page names, for a person to look at before it goes into a message. */
export function NamedDomain({ domain, value, account, words, onUse }: NamedDomainProps) {
  const isOffered = value.trim() === '';
  if (!isOffered && value.trim() !== domain) return null;
  return (
    <div class="named-domain" data-named-domain={domain}>
      {isOffered && <p class="hint">{fill(words.namedDomain, { domain })}</p>}
      {isOfAnother(domain, account) && (
        <p class="notice" data-other-domain>
          {fill(words.otherDomain, { account: account.trim() })}
        </p>
      )}
      {isOffered && (
        <button type="button" class="button" data-action="use-domain" onClick={onUse}>
          {fill(words.useDomain, { domain })}
        </button>
      )}
    </div>
  );
}
