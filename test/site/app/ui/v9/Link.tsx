import { Link as FluentLink } from '@fluentui/react-components';
import type { PropsWithChildren } from 'react';

export function Link({ href, children }: PropsWithChildren<{ href: string }>) {
  return (
    <FluentLink href={href} target="_top">
      {children}
    </FluentLink>
  );
}
