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
      {/* The word joiner keeps the icon on the line of the word before it. */}
      <span class="outside">
        {'\u2060'}
        <Icon name="open" />
      </span>
      <span class="visually-hidden"> ({words.opensNewTab})</span>
    </a>
  );
}
