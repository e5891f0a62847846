import { ThemeProvider } from '@fluentui/react';
import type { PropsWithChildren } from 'react';
import { registerLocalIcons } from './icons.tsx';

registerLocalIcons();

export function Root({ children }: PropsWithChildren) {
  return (
    <ThemeProvider className="kit-root" applyTo="none">
      {children}
    </ThemeProvider>
  );
}
