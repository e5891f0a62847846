import type { AnchorHTMLAttributes } from 'preact';
import { Icon } from './Icon.tsx';
import { useWords } from './words.ts';

type OutsideLinkProps = AnchorHTMLAttributes & { href: string; [data: `data-${string}`]: string };

/** A link that opens in a new tab, and says so. */
export function OutsideLink({ href, children, ...rest }: OutsideLinkProps) {
  const { interface: words } = useWords();
  return (
    <a {...rest} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="open" />
      <span class="unseen"> ({words.opensNewTab})</span>
    </a>
  );
}
